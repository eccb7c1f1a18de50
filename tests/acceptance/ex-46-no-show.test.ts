import { describe, expect, test } from 'vitest'
import { billFile } from '../support/bill-file'
import { notBilledOf, rulesOf, troublesOf } from '../support/expect-claim'
import {
  acmePatient,
  anAttendance,
  aPatient,
  aSession,
  lakeside,
  others,
  practiceWith,
  present,
} from '../support/practice-file-builder'

describe('EX-46: who did not come makes no claim', () => {
  test.each([
    { payer: 'ACME', status: 'no_show' as const, cents: 3000 },
    { payer: 'ACME', status: 'late_cancel' as const, cents: 3000 },
    { payer: 'ACME', status: 'cancelled' as const, cents: 0 },
    { payer: 'MOM', status: 'no_show' as const, cents: 0 },
    { payer: 'MOM', status: 'late_cancel' as const, cents: 0 },
  ])('$payer, $status: the patient owes $cents cents', ({ payer, status, cents }) => {
    const absent = payer === 'ACME' ? acmePatient('A') : aPatient('A', payer)
    const company = others(5)
    const attendance = [anAttendance(absent, { status }), ...present(...company)]

    const result = billFile(
      lakeside({
        practice: practiceWith({ lateCancelFeeCents: 3000 }),
        patients: [absent, ...company],
        sessions: [aSession({ attendance })],
      }),
    )

    expect(result.claims.filter((claim) => claim.patient === 'A')).toEqual([])
    const entry = notBilledOf(result, 'A', 's1')
    expect(entry).toMatchObject({ service: null, patientChargeCents: cents })
    expect(rulesOf(entry.findings, 'block')).toEqual(['G-10'])
    expect(troublesOf(result)).toEqual(['A block G-10'])
  })
})
