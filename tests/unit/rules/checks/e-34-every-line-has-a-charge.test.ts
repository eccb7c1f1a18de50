import { expect, test } from 'vitest'
import { everyLineHasACharge } from '../../../../lib/rules/checks/e-34-every-line-has-a-charge'
import { aClaimLine, aClaimSubject, findingsOf, messageOf } from '../../../support/rule-subjects'

test.each([
  ['a charge', aClaimLine({ chargeCents: 1 }), []],
  ['no fee', aClaimLine({ chargeCents: 0, hasFee: false }), ['hold']],
  ['a fee of 0', aClaimLine({ chargeCents: 0 }), ['hold']],
])('a line without a charge waits: %s', (_, line, found) => {
  expect(findingsOf(everyLineHasACharge, aClaimSubject({ lines: [aClaimLine(), line] }))).toEqual(found)
})

test('it says whether the fee is missing or 0', () => {
  const free = (hasFee: boolean) => aClaimSubject({ lines: [aClaimLine({ chargeCents: 0, hasFee })] })
  expect(messageOf(everyLineHasACharge, free(false))).toContain('There is no fee for 90853')
  expect(messageOf(everyLineHasACharge, free(true))).toContain('The fee for 90853 is 0')
})
