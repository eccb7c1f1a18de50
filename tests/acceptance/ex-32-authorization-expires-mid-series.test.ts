import { describe, expect, test } from 'vitest'
import { billFile } from '../support/bill-file'
import { authorizationOf, claimOf, expectHeld, expectReady, rulesOf, troublesOf } from '../support/expect-claim'
import { acmePatient, anAuthorization, aSession, lakeside, others, present } from '../support/practice-file-builder'

const patients = [acmePatient('A', { authorizations: [anAuthorization({ through: '2026-10-31' })] }), ...others(5)]
const lines = ['90853 - x1 $60.00 ptr A POS 11']
const sessionOn = (date: string) =>
  aSession({
    id: date,
    start: `${date}T10:00`,
    end: `${date}T11:00`,
    partOfSeries: true,
    attendance: present(...patients),
  })

describe('EX-32: an authorization that ends on 2026-10-31', () => {
  test('covers the Wednesdays up to 10-28; that of 11-04 is held by B-07', () => {
    const covered = ['2026-10-07', '2026-10-14', '2026-10-21', '2026-10-28']

    const result = billFile(lakeside({ patients, sessions: [...covered, '2026-11-04'].map(sessionOn) }))

    for (const date of covered) {
      const claim = claimOf(result, 'A', { date })
      expectReady(claim, lines, '$60.00')
      expect(claim.authorization).toBe('AUTH1')
    }
    const late = claimOf(result, 'A', { date: '2026-11-04' })
    expectHeld(late, ['B-07'], lines, '$60.00')
    expect(late.authorization).toBeNull()
    expect(troublesOf(result)).toEqual(['A hold B-07'])
  })

  test.each([
    { asOf: '2026-10-16', warns: [] },
    { asOf: '2026-10-17', warns: ['B-06'] }, // 14 days left
  ])('warns from 14 days before on: $warns on $asOf', ({ asOf, warns }) => {
    const result = billFile(lakeside({ patients, sessions: [sessionOn('2026-10-14')] }), asOf)

    expect(rulesOf(authorizationOf(result, 'AUTH1').findings, 'warn')).toEqual(warns)
  })
})
