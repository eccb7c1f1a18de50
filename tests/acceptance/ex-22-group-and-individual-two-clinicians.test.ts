import { describe, expect, test } from 'vitest'
import { billFile } from '../support/bill-file'
import { claimOf, claimsOf, expectReady, troublesOf } from '../support/expect-claim'
import { aPatient, aService, aSession, lakeside, others, present } from '../support/practice-file-builder'

const patients = [aPatient('B', 'MCR'), ...others(5)]
const sessions = [aSession({ attendance: present(...patients) })]

describe('EX-22: Medicare group and individual on one day', () => {
  test('with two clinicians are two claims, and the individual line has XP', () => {
    const services = [aService({ patient: 'B', provider: 'chen' })]

    const result = billFile(lakeside({ patients, sessions, services }))

    expect(claimsOf(result, 'B')).toHaveLength(2)
    expectReady(claimOf(result, 'B', { rendering: 'rivera' }), ['90853 - x1 $60.00 ptr A POS 11'], '$60.00')
    expectReady(claimOf(result, 'B', { rendering: 'chen' }), ['90834 XP x1 $130.00 ptr A POS 11'], '$130.00')
    expect(troublesOf(result)).toEqual([])
  })

  test('with one clinician are one claim, and the individual line has XE', () => {
    const result = billFile(lakeside({ patients, sessions, services: [aService({ patient: 'B' })] }))

    expectReady(claimOf(result, 'B'), ['90853 - x1 $60.00 ptr A POS 11', '90834 XE x1 $130.00 ptr A POS 11'], '$190.00')
    expect(troublesOf(result)).toEqual([])
  })
})
