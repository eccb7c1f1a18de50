import { describe, expect, test } from 'vitest'
import { billFile } from '../support/bill-file'
import { claimOf, expectHeld, expectReady, rulesOf, troublesOf } from '../support/expect-claim'
import { acmePatient, aSession, lakeside, others, present } from '../support/practice-file-builder'

const company = others(5)
const lines = ['90853 - x1 $60.00 ptr A POS 11']
const patientWith = (limit: 'plan_year' | 'calendar_year', counted: number) =>
  acmePatient('A', {
    coverages: [
      {
        payer: 'ACME',
        memberId: 'W123456789',
        planYearStart: '07-01',
        visitLimit: { count: 20, period: limit },
      },
    ],
    usedVisits: [{ date: '2026-06-24', count: counted }],
  })
const sessionOn = (date: string) =>
  aSession({
    id: date,
    start: `${date}T10:00`,
    end: `${date}T11:00`,
    attendance: present(acmePatient('A'), ...company),
  })

describe('EX-34: a limit of 20 visits', () => {
  test('of a plan year lets visit 20 pass on its last day, and begins anew on the next', () => {
    const patients = [patientWith('plan_year', 19), ...company]

    const result = billFile(
      lakeside({ patients, sessions: [sessionOn('2026-06-30'), sessionOn('2026-07-01')] }),
      '2026-07-02',
    )

    expectReady(claimOf(result, 'A', { date: '2026-06-30' }), lines, '$60.00')
    expectReady(claimOf(result, 'A', { date: '2026-07-01' }), lines, '$60.00')
    expect(result.visitLimits).toMatchObject([
      { patient: 'A', payer: 'ACME', limit: 20, counted: 20, periodFrom: '2025-07-01', periodThrough: '2026-06-30' },
      { patient: 'A', payer: 'ACME', limit: 20, counted: 1, periodFrom: '2026-07-01', periodThrough: '2027-06-30' },
    ])
    expect(result.visitLimits.map((row) => rulesOf(row.findings, 'warn'))).toEqual([['L-04'], []])
    expect(troublesOf(result)).toEqual([])
  })

  test('of a calendar year holds visit 21 by L-03, and charges the patient nothing', () => {
    const patients = [patientWith('calendar_year', 20), ...company]

    const result = billFile(lakeside({ patients, sessions: [sessionOn('2026-07-01')] }), '2026-07-02')

    expectHeld(claimOf(result, 'A'), ['L-03'], lines, '$60.00')
    expect(result.visitLimits).toMatchObject([
      { patient: 'A', payer: 'ACME', limit: 20, counted: 21, periodFrom: '2026-01-01', periodThrough: '2026-12-31' },
    ])
    expect(result.notBilled).toEqual([])
    expect(troublesOf(result)).toEqual(['A hold L-03'])
  })
})
