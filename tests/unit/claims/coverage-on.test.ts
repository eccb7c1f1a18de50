import { expect, test } from 'vitest'
import type { Patient } from '../../../lib/claims/billing-facts'
import { coverageOn } from '../../../lib/claims/coverage-on'
import { day } from '../../support/days'
import { aCoverage, aPerson } from '../../support/rule-subjects'

const patient = (...coverages: Patient['coverages']): Patient => ({
  ...aPerson(),
  id: 'A',
  family: null,
  identifiedPatient: false,
  diagnoses: [],
  coverages,
  authorizations: [],
  usedVisits: [],
})

const first = aCoverage({ payer: 'ACME', through: '2026-06-30' })
const second = aCoverage({ payer: 'HZN', from: '2026-07-01', through: '2026-12-31' })
const secondary = aCoverage({ payer: 'MCR', rank: 'secondary' })

test.each([
  ['the last day of the first', '2026-06-30', 'ACME'],
  ['the first day of the second', '2026-07-01', 'HZN'],
  ['the last day of the second', '2026-12-31', 'HZN'],
])('the primary coverage in force is billed: %s', (_, date, payer) => {
  const { coverage, isOutsideCoverage } = coverageOn(patient(secondary, second, first), day(date))
  expect([coverage?.payer, isOutsideCoverage]).toEqual([payer, false])
})

test.each([
  ['after the last', patient(first, second), '2027-01-01', true],
  ['with a secondary one alone', patient(secondary), '2026-10-14', true],
  ['without any coverage', patient(), '2026-10-14', false],
])('else nobody is, and coverages out of force are told from none: %s', (_, who, date, isOutsideCoverage) => {
  expect(coverageOn(who, day(date))).toEqual({ coverage: null, isOutsideCoverage })
})
