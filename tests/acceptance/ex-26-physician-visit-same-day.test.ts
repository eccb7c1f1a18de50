import { describe, expect, test } from 'vitest'
import { billFile } from '../support/bill-file'
import { claimOf, claimsOf, expectHeld, expectReady, notBilledOf, rulesOf, troublesOf } from '../support/expect-claim'
import { aPatient, aService, aSession, lakeside, others, present } from '../support/practice-file-builder'

const patients = [aPatient('B', 'MCR'), ...others(5)]
const sessions = [aSession({ attendance: present(...patients) })]
const group = ['90853 - x1 $60.00 ptr A POS 11']

const billed = (provider: string, modifiers: string[]) =>
  billFile(lakeside({ patients, sessions, services: [aService({ patient: 'B', provider, code: '99213', modifiers })] }))

describe('EX-26: a visit on the day of a Medicare group', () => {
  test('by a physician, with modifier 25, is a claim of its own', () => {
    const result = billed('okoye', ['25'])

    expect(claimsOf(result, 'B')).toHaveLength(2)
    expectReady(claimOf(result, 'B', { rendering: 'okoye' }), ['99213 25 x1 $120.00 ptr A POS 11'], '$120.00')
    expectReady(claimOf(result, 'B', { rendering: 'rivera' }), group, '$60.00')
    expect(troublesOf(result)).toEqual([])
  })

  test('without modifier 25 is held by P-06, and the group is not', () => {
    const result = billed('okoye', [])

    expectHeld(claimOf(result, 'B', { rendering: 'okoye' }), ['P-06'], ['99213 - x1 $120.00 ptr A POS 11'], '$120.00')
    expectReady(claimOf(result, 'B', { rendering: 'rivera' }), group, '$60.00')
    expect(troublesOf(result)).toEqual(['B hold P-06'])
  })

  test('by a clinical social worker is not billed', () => {
    const result = billed('rivera', ['25'])

    expectReady(claimOf(result, 'B'), group, '$60.00')
    expect(rulesOf(notBilledOf(result, 'B', 'v1').findings, 'block')).toEqual(['P-07'])
    expect(troublesOf(result)).toEqual(['B block P-07'])
  })
})
