import { expect, test } from 'vitest'
import { endDateIsNear } from '../../../../lib/rules/checks/b-06-end-date-is-near'
import { anAuthorizationSubject, findingsOf, messageOf } from '../../../support/rule-subjects'

test.each([
  ['2026-12-08', []],
  ['2026-12-07', ['warn']],
  ['2026-11-23', ['warn']],
  ['2026-11-22', ['warn']],
])('on 2026-11-23 the review is asked for 14 days before the end and from then on: ends %s', (through, found) => {
  expect(findingsOf(endDateIsNear, anAuthorizationSubject({ through }))).toEqual(found)
})

test('an end that has passed is said as one', () => {
  const subject = anAuthorizationSubject({ through: '2026-11-22' })
  expect(messageOf(endDateIsNear, subject)).toContain('ended on Nov 22, 2026')
  expect(messageOf(endDateIsNear, anAuthorizationSubject({ through: '2026-11-23' }))).toContain('ends on Nov 23, 2026')
})
