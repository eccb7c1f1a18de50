import { expect, test } from 'vitest'
import { payerAnswerOnAddons } from '../../../../lib/rules/checks/a-12-payer-answer-on-addons'
import { anAddonSubject, aPayer, findingsOf, medicaid, medicare } from '../../../support/rule-subjects'

test.each([
  ['bill', []],
  ['suppress', ['info']],
  ['ask', ['hold']],
] as const)('the payer’s answer decides: %s', (answer, found) => {
  const payer = aPayer({ addonPolicy: { '99050': 'bill', '99051': answer } })
  expect(findingsOf(payerAnswerOnAddons, anAddonSubject({ payer }))).toEqual(found)
})

test('each code has an answer of its own', () => {
  const payer = aPayer({ addonPolicy: { '99050': 'bill', '99051': 'suppress' } })
  expect(findingsOf(payerAnswerOnAddons, anAddonSubject({ payer, code: '99050' }))).toEqual([])
})

test.each([
  ['Medicare', medicare(), ['info']],
  ['Medicaid', medicaid(), ['info']],
  ['a commercial payer', aPayer(), ['hold']],
])('nobody asked yet: %s', (_, payer, found) => {
  expect(findingsOf(payerAnswerOnAddons, anAddonSubject({ payer }))).toEqual(found)
})
