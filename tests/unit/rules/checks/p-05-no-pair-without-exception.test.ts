import { expect, test } from 'vitest'
import { noPairWithoutException } from '../../../../lib/rules/checks/p-05-no-pair-without-exception'
import { aLineSubject, anotherLine, aPayer, findingsOf, theGroup } from '../../../support/rule-subjects'

test.each([
  ['90853', '90791'],
  ['90853', '90792'],
  ['90853', '90839'],
  ['90853', '90840'],
  ['90853', '90880'],
  ['90853', '96156'],
  ['96127', '90853'],
  ['99408', '90853'],
  ['G0270', '90853'],
])('%s falls away beside %s, never the other way round', (column2, column1) => {
  const beside = (code: string, other: string) => aLineSubject({ code, others: [anotherLine({ code: other })] })
  expect(findingsOf(noPairWithoutException, beside(column2, column1))).toEqual(['block'])
  expect(findingsOf(noPairWithoutException, beside(column1, column2))).toEqual([])
})

const intake = [anotherLine({ code: '90791' })]

test.each([
  ['a pair that a modifier opens', { code: '90834', others: [theGroup()] }],
  ['a payer without NCCI, which is P-12', { payer: aPayer({ usesNcci: false }), others: intake }],
  ['nobody to bill', { payer: null, others: intake }],
  ['a day before the edits had this direction', { date: '2014-09-30', others: intake }],
])('nothing falls for %s', (_, over) => {
  expect(findingsOf(noPairWithoutException, aLineSubject(over))).toEqual([])
})
