import { expect, test } from 'vitest'
import { dateByTheCliniciansZone } from '../../../../lib/rules/checks/c-11-date-by-the-clinicians-zone'
import { aLineSubject, findingsOf } from '../../../support/rule-subjects'

test.each([
  ['telehealth from another zone', true, true, ['info']],
  ['telehealth from the practice’s zone', true, false, []],
  ['in person in another zone', false, true, []],
])('%s: whose day it is, is said where it could be doubted', (_, isTelehealth, hasOwnTimeZone, found) => {
  expect(findingsOf(dateByTheCliniciansZone, aLineSubject({ isTelehealth, hasOwnTimeZone }))).toEqual(found)
})
