import { describe, expect, test } from 'vitest'
import { billFile } from '../support/bill-file'
import { claimOf, expectReady, notBilledOf, rulesOf, troublesOf } from '../support/expect-claim'
import { acmePatient, aSession, lakeside, others, present } from '../support/practice-file-builder'

describe('EX-35: a diagnosis is judged on the day of service', () => {
  const patients = [acmePatient('A', { diagnoses: [{ code: 'F32.A' }] }), ...others(5)]
  const sessionOn = (date: string) =>
    aSession({ start: `${date}T10:00`, end: `${date}T11:00`, attendance: present(...patients) })

  test('F32.A on the day before it began is not billed', () => {
    const result = billFile(lakeside({ patients, sessions: [sessionOn('2021-09-30')] }), '2021-10-01')

    expect(rulesOf(notBilledOf(result, 'A', 's1').findings, 'block')).toEqual(['G-15'])
    expect(troublesOf(result)).toEqual(['A block G-15'])
  })

  test('F32.A on its first day passes', () => {
    const result = billFile(lakeside({ patients, sessions: [sessionOn('2021-10-01')] }), '2021-10-02')

    expectReady(claimOf(result, 'A'), ['90853 - x1 $60.00 ptr A POS 11'], '$60.00')
    expect(claimOf(result, 'A').diagnoses).toEqual(['F32A'])
    expect(troublesOf(result)).toEqual([])
  })
})

describe('EX-35: four patients of a session', () => {
  const withDiagnoses = (codes: string[]) =>
    codes.map((code, i) => acmePatient(`p${i + 1}`, { diagnoses: [{ code }, { code: 'F41.1' }] }))

  test.each([
    { codes: ['F33.1', 'F33.1', 'F33.1', 'F33.1'], warns: ['G-14'] },
    { codes: ['F33.1', 'F33.1', 'F33.1', 'F33.0'], warns: [] },
  ])('with first diagnoses $codes: warnings $warns', ({ codes, warns }) => {
    const patients = withDiagnoses(codes)

    const result = billFile(lakeside({ patients, sessions: [aSession({ attendance: present(...patients) })] }))

    expect(rulesOf(result.warnings, 'warn')).toEqual(warns)
    expect(result.warnings.map((one) => one.facts.session)).toEqual(warns.map(() => 's1'))
    expect(result.claims.map((claim) => claim.status)).toEqual(['ready', 'ready', 'ready', 'ready'])
    expect(troublesOf(result)).toEqual([])
  })
})
