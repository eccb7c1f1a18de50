import { expect, test } from 'vitest'
import { limitIsNear } from '../../../../lib/rules/checks/l-04-limit-is-near'
import { aVisitLimitSubject, findingsOf, messageOf } from '../../../support/rule-subjects'

test.each([
  ['five of twenty', 20, 15, []],
  ['four of twenty', 20, 16, ['warn']],
  ['four of ten', 10, 6, ['warn']],
  ['five of ten', 10, 5, []],
  ['eleven of fifty', 50, 39, []],
  ['ten of fifty, a fifth', 50, 40, ['warn']],
  ['none', 20, 20, ['warn']],
  ['fewer than none', 20, 22, ['warn']],
])('at most four left, or a fifth: %s', (_, limit, counted, found) => {
  expect(findingsOf(limitIsNear, aVisitLimitSubject({ limit, counted }))).toEqual(found)
})

test('fewer than none is said as none', () => {
  expect(messageOf(limitIsNear, aVisitLimitSubject({ counted: 22 }))).toContain('0 visits of 20')
})
