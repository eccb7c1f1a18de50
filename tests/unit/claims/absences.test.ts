import { describe, expect, test } from 'vitest'
import { billFile } from '../../support/bill-file'
import { findingOf, notBilledOf } from '../../support/expect-claim'
import {
  acmePatient,
  anAttendance,
  anAuthorization,
  aPatient,
  aSession,
  lakeside,
  others,
  type PatientEntry,
  payersWith,
  practiceWith,
  present,
} from '../../support/practice-file-builder'

const rest = others(3)

function billed(
  patient: PatientEntry,
  status: 'no_show' | 'late_cancel' | 'cancelled' | 'attended',
  session: object = {},
  payers = lakeside().payers,
) {
  const attendance = [anAttendance(patient, { status }), ...present(...rest)]
  return billFile(
    lakeside({
      payers,
      practice: practiceWith({ lateCancelFeeCents: 3000 }),
      patients: [patient, ...rest],
      sessions: [aSession({ attendance, ...session })],
    }),
  )
}

describe('whoever was not there is not billed, and owes a fee where one may be asked (G-10)', () => {
  test.each([
    ['did not come', aPatient('A', 'HZN'), 'no_show', 3000],
    ['cancelled late', aPatient('A', 'HZN'), 'late_cancel', 3000],
    ['cancelled in time', aPatient('A', 'HZN'), 'cancelled', 0],
    ['Medicaid, which allows no fee', aPatient('A', 'MOM'), 'no_show', 0],
    ['Medicare', aPatient('A', 'MCR'), 'no_show', 3000],
    ['nobody to bill', aPatient('A', null), 'no_show', 0],
    ['nobody to bill, cancelled late', aPatient('A', null), 'late_cancel', 0],
  ] as const)('%s', (_, patient, status, fee) => {
    const result = billed(patient, status)
    const { patientChargeCents, findings, session } = notBilledOf(result, 'A')
    expect([session, patientChargeCents, findingOf(findings, 'G-10').severity]).toEqual(['s1', fee, 'block'])
    expect(findingOf(findings, 'G-10').message.includes('$30.00')).toBe(fee > 0)
  })

  test('of a fee that no one would ask for nothing is said', () => {
    expect(findingOf(notBilledOf(billed(aPatient('A', 'MOM'), 'cancelled'), 'A').findings, 'G-10').message).toBe(
      'No claim: the patient cancelled.',
    )
  })

  test('a payer may be set to allow a fee, or not', () => {
    const without = payersWith('HZN', { noShowChargeAllowed: false })
    const { findings, patientChargeCents } = notBilledOf(billed(aPatient('A', 'HZN'), 'no_show', {}, without), 'A')
    expect(patientChargeCents).toBe(0)
    expect(findingOf(findings, 'G-10').message).toContain('Horizon does not allow one')
  })
})

test('of a cancelled session no one is billed, also who came', () => {
  const result = billed(aPatient('A', 'HZN'), 'attended', { status: 'cancelled' })
  expect(result.claims).toEqual([])
  expect(result.notBilled).toHaveLength(4)
  expect(notBilledOf(result, 'A').patientChargeCents).toBe(0)
  expect(findingOf(notBilledOf(result, 'A').findings, 'G-10').message).toContain('the session was cancelled')
})

describe('units of an authorization (B-09)', () => {
  const patient = acmePatient('A', { authorizations: [anAuthorization()] })
  const used = (noShowUsesUnit: boolean, status: 'no_show' | 'late_cancel', session = {}) =>
    billed(patient, status, session, payersWith('ACME', { noShowUsesUnit })).authorizations[0]?.used

  test('those of the clinician it names, who would have been on the claim', () => {
    const of = (provider: string) => {
      const named = acmePatient('A', { authorizations: [anAuthorization({ provider })] })
      return billed(named, 'no_show', {}, payersWith('ACME', { noShowUsesUnit: true })).authorizations[0]?.used
    }
    expect([of('rivera'), of('chen')]).toEqual([1, 0])
  })

  test('a no-show takes one only where the payer says so, and nothing else does', () => {
    expect(used(false, 'no_show')).toBe(0)
    expect(used(true, 'no_show')).toBe(1)
    expect(used(true, 'late_cancel')).toBe(0)
    expect(used(true, 'no_show', { status: 'cancelled' })).toBe(0)
  })
})
