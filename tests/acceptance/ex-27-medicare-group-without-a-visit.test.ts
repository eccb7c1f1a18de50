import { describe, expect, test } from 'vitest'
import { billFile } from '../support/bill-file'
import { claimOf, expectHeld, expectReady, findingOf, troublesOf } from '../support/expect-claim'
import { aPatient, aService, aSession, lakeside, others, payersWith, present } from '../support/practice-file-builder'

const patients = [aPatient('B', 'MCR'), ...others(5)]
const sessions = [aSession({ attendance: present(...patients) })]
const lines = ['90853 - x1 $60.00 ptr A POS 11']

describe('EX-27: a Medicare group by a clinical social worker, without a visit that day', () => {
  test('is billed, with the sentence of the guide as a note', () => {
    const result = billFile(lakeside({ patients, sessions }))

    const claim = claimOf(result, 'B')
    expectReady(claim, lines, '$60.00')
    expect(findingOf(claim.findings, 'P-20').severity).toBe('info')
    expect(troublesOf(result)).toEqual([])
  })

  const payers = payersWith('MCR', { requiresEmWith90853: 'hold' })

  test('is held by P-20 where the payer is said to require the visit', () => {
    const result = billFile(lakeside({ patients, payers, sessions }))

    expectHeld(claimOf(result, 'B'), ['P-20'], lines, '$60.00')
    expect(troublesOf(result)).toEqual(['B hold P-20'])
  })

  test('is not held where the required visit was given', () => {
    const visit = aService({ patient: 'B', provider: 'okoye', code: '99213', modifiers: ['25'] })

    const result = billFile(lakeside({ patients, payers, sessions, services: [visit] }))

    expectReady(claimOf(result, 'B', { rendering: 'rivera' }), lines, '$60.00')
    expect(troublesOf(result)).toEqual([])
  })
})
