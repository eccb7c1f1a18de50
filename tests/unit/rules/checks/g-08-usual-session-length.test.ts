import { expect, test } from 'vitest'
import { usualSessionLength } from '../../../../lib/rules/checks/g-08-usual-session-length'
import { aLineSubject, aRoom, aServiceSubject, findingsOf, medicaid } from '../../../support/rule-subjects'

test.each([
  [44, ['warn']],
  [45, []],
  [60, []],
  [120, []],
  [121, ['warn']],
])('a session far from the usual length is looked at: %i minutes', (minutes, found) => {
  expect(findingsOf(usualSessionLength, aLineSubject({ room: aRoom({ minutes }) }))).toEqual(found)
})

test.each([
  [59, ['hold']],
  [60, []],
  [121, ['warn']],
])('some payers hold a short one, and a long one is looked at all the same: %i minutes', (minutes, found) => {
  const payer = medicaid({ minMinutes: 60, shortSession: 'hold' })
  expect(findingsOf(usualSessionLength, aLineSubject({ payer, room: aRoom({ minutes }) }))).toEqual(found)
})

test('a service, and a patient who pays, may take any time', () => {
  expect(findingsOf(usualSessionLength, aServiceSubject({ presentMinutes: 20 }))).toEqual([])
  expect(findingsOf(usualSessionLength, aLineSubject({ payer: null, room: aRoom({ minutes: 5 }) }))).toEqual([])
})
