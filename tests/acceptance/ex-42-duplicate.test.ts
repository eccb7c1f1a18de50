import { describe, expect, test } from 'vitest'
import { billFile } from '../support/bill-file'
import { claimOf, expectHeld, expectReady, troublesOf } from '../support/expect-claim'
import { acmePatient, aSession, lakeside, others, type PracticeFile, present } from '../support/practice-file-builder'

type Billed = NonNullable<PracticeFile['billed']>[number]

const patients = [acmePatient('A'), ...others(5)]
const lines = ['90853 - x1 $60.00 ptr A POS 11']
const sent: Billed = {
  patient: 'A',
  payer: 'ACME',
  date: '2026-10-14',
  code: '90853',
  provider: 'rivera',
  state: 'accepted',
}
const billed = (over: Partial<Billed>) =>
  billFile(
    lakeside({
      patients,
      // The other day, patient and clinician exist so that they can be named.
      sessions: [aSession({ attendance: present(...patients) })],
      billed: [{ ...sent, ...over }],
    }),
  )

describe('EX-42: a claim like one that went out before', () => {
  test.each(['sent', 'accepted', 'paid', 'denied'] as const)('is held by E-30 when that one is %s', (state) => {
    const result = billed({ state })

    expectHeld(claimOf(result, 'A'), ['E-30'], lines, '$60.00')
    expect(troublesOf(result)).toEqual(['A hold E-30'])
  })

  test.each(['rejected', 'voided'] as const)('is ready when that one was %s', (state) => {
    const result = billed({ state })

    expectReady(claimOf(result, 'A'), lines, '$60.00')
    expect(troublesOf(result)).toEqual([])
  })

  test.each<[string, Partial<Billed>]>([
    ['patient', { patient: 'other1' }],
    ['payer', { payer: 'HZN' }],
    ['day', { date: '2026-10-13' }],
    ['code', { code: '90834' }],
    ['clinician', { provider: 'chen' }],
  ])('is ready when that one was of another %s', (_, over) => {
    expectReady(claimOf(billed(over), 'A'), lines, '$60.00')
  })
})
