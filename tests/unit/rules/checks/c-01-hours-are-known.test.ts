import { expect, test } from 'vitest'
import { hoursAreKnown } from '../../../../lib/rules/checks/c-01-hours-are-known'
import { anHoursSubject, findingsOf } from '../../../support/rule-subjects'

test('a day before the first posted hours is said once, and stops nothing', () => {
  expect(findingsOf(hoursAreKnown, anHoursSubject({ isKnown: false }))).toEqual(['info'])
  expect(findingsOf(hoursAreKnown, anHoursSubject())).toEqual([])
})
