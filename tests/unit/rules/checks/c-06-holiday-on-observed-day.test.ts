import { expect, test } from 'vitest'
import { holidayOnObservedDay } from '../../../../lib/rules/checks/c-06-holiday-on-observed-day'
import { anAddonSubject, findingsOf } from '../../../support/rule-subjects'

test.each([
  ['99051 by an observed day alone', '99051', true, ['warn']],
  ['99051 by something else too', '99051', false, []],
  ['99050', '99050', true, []],
] as const)('an observed day that decides alone is looked at: %s', (_, code, onlyObservedHoliday, found) => {
  expect(findingsOf(holidayOnObservedDay, anAddonSubject({ code, onlyObservedHoliday }))).toEqual(found)
})
