import { expect, test } from 'vitest'
import { lateStartCountsAsScheduled } from '../../../../lib/rules/checks/a-10-late-start-counts-as-scheduled'
import { anAddonSubject, findingsOf } from '../../../support/rule-subjects'

test.each([
  ['99050 by a late start alone', '99050', true, ['info']],
  ['99050 by the schedule', '99050', false, []],
  ['99051', '99051', true, []],
] as const)('a late start makes no 99050: %s', (_, code, onlyLateStart, found) => {
  expect(findingsOf(lateStartCountsAsScheduled, anAddonSubject({ code, onlyLateStart }))).toEqual(found)
})
