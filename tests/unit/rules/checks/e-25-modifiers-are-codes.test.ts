import { expect, test } from 'vitest'
import { modifiersAreCodes } from '../../../../lib/rules/checks/e-25-modifiers-are-codes'
import { aClaimLine, aClaimSubject, findingsOf } from '../../../support/rule-subjects'

test.each([
  [[], []],
  [['59', 'XE', '95'], []],
  [['5'], ['hold']],
  [['595'], ['hold']],
  [['xe'], ['hold']],
  [['59', '9 '], ['hold']],
])('a modifier is two capital letters or digits: %j', (modifiers, found) => {
  expect(findingsOf(modifiersAreCodes, aClaimSubject({ lines: [aClaimLine(), aClaimLine({ modifiers })] }))).toEqual(
    found,
  )
})
