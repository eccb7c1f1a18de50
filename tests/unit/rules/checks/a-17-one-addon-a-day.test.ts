import { expect, test } from 'vitest'
import { oneAddonADay } from '../../../../lib/rules/checks/a-17-one-addon-a-day'
import { anAddonSubject, findingsOf } from '../../../support/rule-subjects'

test.each([
  ['a first 99051', '99051', false, []],
  ['a second 99051', '99051', true, ['info']],
  ['a second 99050', '99050', true, []],
] as const)('a patient has one 99051 a day: %s', (_, code, earlierToday, found) => {
  expect(findingsOf(oneAddonADay, anAddonSubject({ code, earlierToday }))).toEqual(found)
})
