import { expect, test } from 'vitest'
import { amountFits } from '../../../../lib/rules/checks/e-04-amount-fits'
import { aClaimLine, aClaimSubject, findingsOf } from '../../../support/rule-subjects'

const charged = (cents: number) => aClaimSubject({ totalCents: cents, lines: [aClaimLine({ chargeCents: cents })] })
const ofLines = (count: number) => aClaimSubject({ lines: Array.from({ length: count }, () => aClaimLine()) })

test.each([
  ['99,999,999.99', charged(9_999_999_999), []],
  ['100,000,000.00', charged(10_000_000_000), ['hold']],
  ['a total of more than ten digits', aClaimSubject({ totalCents: 10_000_000_000 }), ['hold']],
  ['fifty lines', ofLines(50), []],
  ['fifty-one lines', ofLines(51), ['hold']],
])('a claim carries ten digits and fifty lines: %s', (_, subject, found) => {
  expect(findingsOf(amountFits, subject)).toEqual(found)
})

test('what is sent to nobody may be of any size', () => {
  expect(findingsOf(amountFits, { ...charged(10_000_000_000), payer: null })).toEqual([])
  expect(findingsOf(amountFits, { ...ofLines(51), payer: null })).toEqual([])
})
