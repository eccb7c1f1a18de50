import { expect, test } from 'vitest'
import { reasonForOutsideHours } from '../../../../lib/rules/checks/a-11-reason-for-outside-hours'
import { anAddonSubject, findingsOf } from '../../../support/rule-subjects'

test.each([
  ['none', null, ['hold']],
  ['nothing but blanks', '  ', ['hold']],
  ['one', 'group moved, building emergency', []],
])('99050 needs a reason: with %s', (_, outsideHoursReason, found) => {
  expect(findingsOf(reasonForOutsideHours, anAddonSubject({ code: '99050', outsideHoursReason }))).toEqual(found)
})

test('99051 needs none', () => {
  expect(findingsOf(reasonForOutsideHours, anAddonSubject({ outsideHoursReason: null }))).toEqual([])
})
