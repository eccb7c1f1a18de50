import { expect, test } from 'vitest'
import { licenceAndCredentialingInForce } from '../../../../lib/rules/checks/g-47-licence-and-credentialing-in-force'
import { day } from '../../../support/days'
import { aLineSubject, aProvider, findingsOf, medicare } from '../../../support/rule-subjects'

const credentialed = (from: string, through: string) =>
  aProvider({ enrolments: [{ payer: 'ACME', from: day(from), through: day(through) }] })

test.each([
  ['a licence to the day itself', aProvider({ licenceThrough: '2026-10-14' }), []],
  ['a licence to the day before', aProvider({ licenceThrough: '2026-10-13' }), ['hold']],
  ['an open licence', aProvider(), []],
  ['credentialed to the day itself', credentialed('2020-01-01', '2026-10-14'), []],
  ['credentialed to the day before', credentialed('2020-01-01', '2026-10-13'), ['hold']],
  ['credentialed from the day after', credentialed('2026-10-15', '2030-01-01'), ['hold']],
  ['credentialed with no one', aProvider({ enrolments: [] }), ['hold']],
  ['credentialing not checked', aProvider({ enrolments: null }), []],
  ['nobody on the claim', null, []],
])('licence and credentialing are in force that day: %s', (_, rendering, found) => {
  expect(findingsOf(licenceAndCredentialingInForce, aLineSubject({ rendering }))).toEqual(found)
})

const lapsed = aProvider({ licenceThrough: '2020-01-01' })
const unknown = aProvider({ enrolments: [] })

test.each([
  ['Medicare’s enrolment, which is G-42', { payer: medicare(), rendering: unknown }, []],
  ['a licence on a Medicare claim', { payer: medicare(), rendering: lapsed }, ['hold']],
  ['credentialing with nobody', { payer: null, rendering: unknown }, []],
  ['an associate who waits for a supervisor', { rendering: unknown, supervision: 'supervisor_missing' as const }, []],
])('who is asked what: %s', (_, over, found) => {
  expect(findingsOf(licenceAndCredentialingInForce, aLineSubject(over))).toEqual(found)
})
