import { expect, test } from 'vitest'
import { closedPairForPayerWithoutNcci } from '../../../../lib/rules/checks/p-12-closed-pair-for-payer-without-ncci'
import { aLineSubject, anotherLine, aPayer, findingsOf, theGroup } from '../../../support/rule-subjects'

const intake = [anotherLine({ code: '90791' })]
const without = aPayer({ usesNcci: false })

test.each([
  ['a payer without NCCI', { payer: without, others: intake }, ['hold']],
  ['a payer with it, which is P-05', { others: intake }, []],
  ['a pair that a modifier opens', { payer: without, code: '90834', others: [theGroup()] }, []],
  ['the line that is paid', { payer: without, code: '90791', others: [theGroup()] }, []],
  ['nothing beside', { payer: without }, []],
  ['nobody to bill', { payer: null, others: intake }, []],
])('the line that NCCI would take away is held: %s', (_, over, found) => {
  expect(findingsOf(closedPairForPayerWithoutNcci, aLineSubject(over))).toEqual(found)
})
