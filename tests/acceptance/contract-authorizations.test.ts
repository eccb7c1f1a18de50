import { describe, expect, test } from 'vitest'
import { billAmongOthers, company } from '../support/bill-among-others'
import { billFile } from '../support/bill-file'
import { claimOf, rulesOf, troublesOf } from '../support/expect-claim'
import {
  acmePatient,
  anAuthorization,
  aPatient,
  aSession,
  lakeside,
  payersWith,
  present,
} from '../support/practice-file-builder'

// Sentences of the contract on authorizations that no worked case is about.

describe('authorizations', () => {
  const authorized = (...authorizations: ReturnType<typeof anAuthorization>[]) => acmePatient('A', { authorizations })
  const numberOf = (...authorizations: ReturnType<typeof anAuthorization>[]) => {
    const claim = claimOf(billAmongOthers(authorized(...authorizations)), 'A')
    return [claim.authorization, ...rulesOf(claim.findings, 'hold')]
  }

  test('of several the exact code goes first, then the earliest end, the most units left, the first number', () => {
    const family = anAuthorization({ number: 'A0', codes: ['group therapy'], through: '2026-10-14' })
    const plain = anAuthorization({ number: 'B2' })

    expect(numberOf(family, plain)).toEqual(['B2'])
    expect(numberOf(plain, anAuthorization({ number: 'Z', through: '2026-12-31' }))).toEqual(['Z'])
    expect(numberOf(plain, anAuthorization({ number: 'Z', unitsApproved: 101 }))).toEqual(['Z'])
    expect(numberOf(plain, anAuthorization({ number: 'B10' }))).toEqual(['B10'])
    expect(numberOf(family)).toEqual(['A0'])
  })

  test.each<[string, Parameters<typeof anAuthorization>[0], string]>([
    ['of another payer', { payer: 'HZN' }, 'B-01'],
    ['of another code', { codes: ['90834'] }, 'B-01'],
    ['of another clinician', { provider: 'chen' }, 'B-01'],
    ['pended', { status: 'pended' }, 'B-01'],
    ['denied', { status: 'denied' }, 'B-01'],
    ['closed', { status: 'closed' }, 'B-01'],
    ['not begun', { from: '2026-10-15' }, 'B-07'],
    ['ended', { through: '2026-10-13' }, 'B-07'],
    ['used up', { unitsApproved: 3, unitsUsed: 3 }, 'B-03'],
    ['overdrawn', { unitsApproved: 3, unitsUsed: 5 }, 'B-03'],
  ])('one that is %s does not fit, and the claim is held', (_, over, rule) => {
    expect(numberOf(anAuthorization(over))).toEqual([null, rule])
  })

  test.each<[string, Parameters<typeof anAuthorization>[0]]>([
    ['of this clinician', { provider: 'rivera' }],
    ['partly approved', { status: 'partial' }],
    ['of this one day', { from: '2026-10-14', through: '2026-10-14' }],
    ['with one unit left', { unitsApproved: 4, unitsUsed: 3 }],
  ])('one that is %s fits', (_, over) => {
    expect(numberOf(anAuthorization(over))).toEqual(['AUTH1'])
  })

  test('none at all holds by B-01 where one is required, and nowhere else', () => {
    expect(numberOf()).toEqual([null, 'B-01'])
    expect(troublesOf(billAmongOthers(aPatient('C', 'HZN')))).toEqual([])
  })

  test('one that fits is carried even where none is required', () => {
    const patient = aPatient('C', 'HZN', { authorizations: [anAuthorization({ payer: 'HZN' })] })

    expect(claimOf(billAmongOthers(patient), 'C').authorization).toBe('AUTH1')
  })

  test('a scheduled session takes no unit before a held one, even an earlier one', () => {
    const patient = authorized(anAuthorization({ unitsApproved: 1 }))
    const scheduled = aSession({
      id: 's0',
      status: 'scheduled',
      start: '2026-10-07T10:00',
      end: '2026-10-07T11:00',
      attendance: present(patient),
    })
    const held = aSession({ attendance: present(patient, ...company) })

    const result = billFile(lakeside({ patients: [patient, ...company], sessions: [scheduled, held] }))

    expect(claimOf(result, 'A').authorization).toBe('AUTH1')
    expect(result.authorizations).toMatchObject([
      { used: 1, reserved: 0, remaining: 0, lastCoveredSession: '2026-10-14', runsOutOn: '2026-10-07' },
    ])
  })

  test('a no-show uses a unit only where the payer counts it', () => {
    const used = (noShowUsesUnit: boolean) =>
      billAmongOthers(authorized(anAuthorization()), {
        payers: payersWith('ACME', { noShowUsesUnit }),
        attendance: { status: 'no_show' },
      }).authorizations[0]?.used

    expect(used(false)).toBe(0)
    expect(used(true)).toBe(1)
  })

  test('few units left are a warning in the row', () => {
    const warns = (unitsApproved: number) =>
      rulesOf(billAmongOthers(authorized(anAuthorization({ unitsApproved }))).authorizations[0]?.findings ?? [], 'warn')

    // One is used here.
    expect(warns(5)).toEqual([])
    expect(warns(4)).toEqual(['B-05'])
  })

  test('a payer that counts by minutes takes its units from the number', () => {
    const patient = aPatient('M', 'MOM', { authorizations: [anAuthorization({ payer: 'MOM', unitsApproved: 5 })] })

    expect(billAmongOthers(patient).authorizations).toMatchObject([{ used: 2, remaining: 3 }])
  })
})
