import { expect, test } from 'vitest'
import { authorizationHasUnits } from '../../../../lib/rules/checks/b-03-authorization-has-units'
import { aCover, aLineSubject, findingsOf, messageOf } from '../../../support/rule-subjects'

test.each([
  ['too few units', aCover({ missing: 'too_few_units', unitsLeft: 0 }), ['hold']],
  ['none for the code', aCover({ missing: 'none_for_code' }), []],
  ['out of force', aCover({ missing: 'not_in_force' }), []],
  ['units enough', aCover({ number: 'AUTH1', unitsLeft: 0 }), []],
  ['none asked for', aCover({ required: false, missing: 'too_few_units' }), []],
  ['nothing looked up', null, []],
])('a line waits where the units in force are too few: %s', (_, cover, found) => {
  expect(findingsOf(authorizationHasUnits, aLineSubject({ cover }))).toEqual(found)
})

test.each([
  [0, 'All units of AUTH1 are used.'],
  // More was used before than approved.
  [-2, 'All units of AUTH1 are used.'],
  [1, 'AUTH1 has 1 unit left, this session needs 2.'],
])('it says what is left: %i', (unitsLeft, sentence) => {
  const cover = aCover({ missing: 'too_few_units', nearestNumber: 'AUTH1', unitsLeft, unitsNeeded: 2 })
  expect(messageOf(authorizationHasUnits, aLineSubject({ cover }))).toContain(sentence)
})
