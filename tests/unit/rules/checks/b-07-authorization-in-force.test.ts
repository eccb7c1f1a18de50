import { expect, test } from 'vitest'
import { authorizationInForce } from '../../../../lib/rules/checks/b-07-authorization-in-force'
import { aCover, aLineSubject, findingsOf, messageOf } from '../../../support/rule-subjects'

test.each([
  ['ended before', aCover({ missing: 'not_in_force', nearestNumber: 'AUTH1', nearestThrough: '2026-10-13' }), ['hold']],
  ['begins after', aCover({ missing: 'not_in_force', nearestNumber: 'AUTH1', nearestFrom: '2026-10-15' }), ['hold']],
  ['there is none at all', aCover({ missing: 'none_for_code' }), []],
  ['in force, used up', aCover({ missing: 'too_few_units' }), []],
  ['none asked for', aCover({ required: false, missing: 'not_in_force' }), []],
  ['nothing looked up', null, []],
])('a line waits where an authorization exists and none is in force: %s', (_, cover, found) => {
  expect(findingsOf(authorizationInForce, aLineSubject({ cover }))).toEqual(found)
})

test.each([
  [{ nearestFrom: '2026-09-01', nearestThrough: '2026-10-13' }, 'ended on Oct 13, 2026, 1 day before'],
  [{ nearestFrom: '2026-10-15', nearestThrough: '2026-12-31' }, 'begins on Oct 15, 2026, after'],
])('it says which day is wrong: %j', (nearest, words) => {
  const cover = aCover({ missing: 'not_in_force', nearestNumber: 'AUTH1', ...nearest })
  expect(messageOf(authorizationInForce, aLineSubject({ cover }))).toContain(words)
})
