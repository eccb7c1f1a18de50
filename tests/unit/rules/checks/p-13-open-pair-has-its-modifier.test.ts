import { expect, test } from 'vitest'
import { openPairHasItsModifier } from '../../../../lib/rules/checks/p-13-open-pair-has-its-modifier'
import { aLineSubject, anotherLine, aServiceSubject, findingsOf, theGroup } from '../../../support/rule-subjects'

const beside = (code: string, modifiers: string[] = []) => aServiceSubject({ code, modifiers, others: [theGroup()] })

test.each(['90833', '90845', '96116', 'G0442'])('%s beside a group needs a modifier', (code) => {
  expect(findingsOf(openPairHasItsModifier, beside(code))).toEqual(['hold'])
  for (const one of ['59', 'XE', 'XS', 'XP', 'XU'])
    expect(findingsOf(openPairHasItsModifier, beside(code, ['U1', one]))).toEqual([])
  expect(findingsOf(openPairHasItsModifier, beside(code, ['25']))).toEqual(['hold'])
})

test.each(['G0463', '99307'])('on %s, a visit that P-06 does not name, 25 will do', (code) => {
  expect(findingsOf(openPairHasItsModifier, beside(code))).toEqual(['hold'])
  for (const one of ['25', '59', 'XE']) expect(findingsOf(openPairHasItsModifier, beside(code, [one]))).toEqual([])
})

test('where the group is the second code, the group needs it', () => {
  const others = [anotherLine({ code: '96112' })]
  expect(findingsOf(openPairHasItsModifier, aLineSubject({ others }))).toEqual(['hold'])
  expect(findingsOf(openPairHasItsModifier, aLineSubject({ others, modifiers: ['59'] }))).toEqual([])
  expect(findingsOf(openPairHasItsModifier, beside('96112'))).toEqual([])
})

test.each([
  ['individual therapy, which is P-01', beside('90834')],
  ['family therapy, which is P-04', beside('90847')],
  ['a visit, which is P-06', beside('99213')],
  ['a closed pair, which is P-05', beside('96127')],
  ['psychological testing, which has no edit', beside('96130')],
  ['nothing beside', aServiceSubject({ code: '90845' })],
  ['nobody to bill', { ...beside('90845'), payer: null }],
])('it does not speak of %s', (_, subject) => {
  expect(findingsOf(openPairHasItsModifier, subject)).toEqual([])
})
