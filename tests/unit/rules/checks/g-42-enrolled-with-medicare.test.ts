import { expect, test } from 'vitest'
import { enrolledWithMedicare } from '../../../../lib/rules/checks/g-42-enrolled-with-medicare'
import { day } from '../../../support/days'
import { aLineSubject, aPayer, aProvider, findingsOf, medicare } from '../../../support/rule-subjects'

const enrolled = (payer: string, from: string, through: string | null = null) =>
  aProvider({ enrolments: [{ payer, from: day(from), through: through === null ? null : day(through) }] })

test.each([
  ['from the day itself', enrolled('MCR', '2026-10-14'), []],
  ['from the day after', enrolled('MCR', '2026-10-15'), ['block']],
  ['to the day itself', enrolled('MCR', '2020-01-01', '2026-10-14'), []],
  ['to the day before', enrolled('MCR', '2020-01-01', '2026-10-13'), ['block']],
  ['with another payer', enrolled('ACME', '2020-01-01'), ['block']],
  ['with no one', aProvider({ enrolments: [] }), ['block']],
  ['not checked', aProvider({ enrolments: null }), []],
])('the clinician on a Medicare claim is enrolled that day: %s', (_, rendering, found) => {
  expect(findingsOf(enrolledWithMedicare, aLineSubject({ payer: medicare(), rendering }))).toEqual(found)
})

test.each([
  ['another payer', { payer: aPayer() }],
  ['nobody to bill', { payer: null }],
  [
    'an associate put on it for want of a supervisor',
    { payer: medicare(), supervision: 'supervisor_missing' as const },
  ],
])('it is not asked of %s', (_, over) => {
  expect(findingsOf(enrolledWithMedicare, aLineSubject({ rendering: aProvider({ enrolments: [] }), ...over }))).toEqual(
    [],
  )
})
