import { describe, expect, test } from 'vitest'
import { billFile } from '../support/bill-file'
import { authorizationOf, claimOf, claimsOf, expectHeld, rulesOf, troublesOf } from '../support/expect-claim'
import { acmePatient, anAuthorization, aSession, lakeside, others, present } from '../support/practice-file-builder'

const company = others(5)
const lines = ['90853 - x1 $60.00 ptr A POS 11']
const sessionOn = (date: string) =>
  aSession({
    id: date,
    start: `${date}T10:00`,
    end: `${date}T11:00`,
    attendance: present(acmePatient('A'), ...company),
  })

describe('EX-31: an authorization of 12 units', () => {
  test('of which 12 are used leaves the thirteenth session held by B-03, without the number', () => {
    const patient = acmePatient('A', { authorizations: [anAuthorization({ unitsApproved: 12, unitsUsed: 12 })] })
    const scheduled = { ...sessionOn('2026-10-21'), status: 'scheduled' as const }

    const result = billFile(
      lakeside({ patients: [patient, ...company], sessions: [sessionOn('2026-10-14'), scheduled] }),
      '2026-10-15',
    )

    const claim = claimOf(result, 'A')
    expectHeld(claim, ['B-03'], lines, '$60.00')
    expect(claim.authorization).toBeNull()
    const row = authorizationOf(result, 'AUTH1')
    expect(row).toMatchObject({ approved: 12, used: 12, reserved: 0, remaining: 0, runsOutOn: '2026-10-21' })
    expect(rulesOf(row.findings, 'warn')).toEqual(['B-05'])
    expect(troublesOf(result)).toEqual(['A hold B-03'])
  })

  test('covers twelve sessions in order of start and not the thirteenth', () => {
    const patient = acmePatient('A', { authorizations: [anAuthorization({ unitsApproved: 12 })] })
    const days = Array.from({ length: 13 }, (_, i) => `2026-10-${String(i + 12)}`)

    const result = billFile(lakeside({ patients: [patient, ...company], sessions: days.toReversed().map(sessionOn) }))

    const claims = claimsOf(result, 'A')
    expect(claims.map((claim) => claim.authorization)).toEqual([...Array(12).fill('AUTH1'), null])
    expect(claims.map((claim) => rulesOf(claim.findings, 'hold').includes('B-03'))).toEqual([
      ...Array(12).fill(false),
      true,
    ])
    expect(authorizationOf(result, 'AUTH1')).toMatchObject({ used: 12, remaining: 0 })
  })
})
