import { expect, test } from 'vitest'
import { atMostFourModifiers } from '../../../../lib/rules/checks/g-50-at-most-four-modifiers'
import { aClaimLine, aClaimSubject, findingsOf } from '../../../support/rule-subjects'

test.each([
  [['59', 'HQ', 'AJ', '95'], []],
  [['59', 'HQ', 'AJ', 'U1', '95'], ['hold']],
])('a line has room for four modifiers: %j', (modifiers, found) => {
  expect(findingsOf(atMostFourModifiers, aClaimSubject({ lines: [aClaimLine(), aClaimLine({ modifiers })] }))).toEqual(
    found,
  )
})
