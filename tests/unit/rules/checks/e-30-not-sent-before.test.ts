import { expect, test } from 'vitest'
import { notSentBefore } from '../../../../lib/rules/checks/e-30-not-sent-before'
import { aClaimLine, aClaimSubject, findingsOf } from '../../../support/rule-subjects'

test.each([
  ['never sent', null, []],
  ['sent', 'sent', ['hold']],
  ['denied', 'denied', ['hold']],
])('a code that went out is not sent again as new: %s', (_, sentBefore, found) => {
  expect(findingsOf(notSentBefore, aClaimSubject({ lines: [aClaimLine(), aClaimLine({ sentBefore })] }))).toEqual(found)
})

test('nobody to bill was sent nothing', () => {
  expect(
    findingsOf(notSentBefore, aClaimSubject({ payer: null, lines: [aClaimLine({ sentBefore: 'sent' })] })),
  ).toEqual([])
})
