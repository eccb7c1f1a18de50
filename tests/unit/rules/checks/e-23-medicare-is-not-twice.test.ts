import { expect, test } from 'vitest'
import { medicareIsNotTwice } from '../../../../lib/rules/checks/e-23-medicare-is-not-twice'
import { aClaimSubject, aPayer, findingsOf, medicare } from '../../../support/rule-subjects'

test.each([
  ['MB and MB', medicare(), ['MB'], ['hold']],
  ['MB and CI', medicare(), ['CI'], []],
  ['MB alone', medicare(), [], []],
  ['CI and MB', aPayer(), ['MB'], []],
  ['nobody', null, ['MB'], []],
])('Medicare Part B is not primary and secondary at once: %s', (_, payer, otherFilingIndicators, found) => {
  expect(findingsOf(medicareIsNotTwice, aClaimSubject({ payer, otherFilingIndicators }))).toEqual(found)
})
