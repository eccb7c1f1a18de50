import { expect, test } from 'vitest'
import { noSeriesOutsideHours } from '../../../../lib/rules/checks/a-09-no-series-outside-hours'
import { anAddonSubject, findingsOf } from '../../../support/rule-subjects'

test.each([
  ['99050 in a series', '99050', true, ['hold']],
  ['99050 once', '99050', false, []],
  ['99051 in a series', '99051', true, []],
] as const)('only a series outside posted hours is held: %s', (_, code, isSeries, found) => {
  expect(findingsOf(noSeriesOutsideHours, anAddonSubject({ code, isSeries }))).toEqual(found)
})
