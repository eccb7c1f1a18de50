import { expect, test } from 'vitest'
import { associateAsPayerAllows } from '../../../../lib/rules/checks/g-45-associate-as-payer-allows'
import { aLineSubject, anAssociate, aPayer, findingsOf, medicare } from '../../../support/rule-subjects'

const performing = anAssociate()

test.each([
  ['not allowed', aPayer(), 'not_allowed', ['block']],
  ['the supervisor still to be named', aPayer(), 'supervisor_missing', ['hold']],
  ['the supervisor renders', aPayer(), 'supervisor_renders', []],
  ['the associate renders', aPayer(), 'associate_renders', []],
  ['Medicare, which is G-44', medicare(), 'supervisor_missing', []],
  ['nobody to bill', null, 'own', []],
] as const)('an associate is billed as the payer’s setting says: %s', (_, payer, supervision, found) => {
  expect(findingsOf(associateAsPayerAllows, aLineSubject({ payer, performing, supervision }))).toEqual(found)
})

test('it does not speak of a clinician of one’s own', () => {
  expect(findingsOf(associateAsPayerAllows, aLineSubject())).toEqual([])
})
