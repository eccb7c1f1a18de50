import { expect, test } from 'vitest'
import { oneOfGroupAndIndividual } from '../../../../lib/rules/checks/p-03-one-of-group-and-individual'
import {
  aLineSubject,
  anotherLine,
  aPayer,
  aServiceSubject,
  findingsOf,
  theGroup,
} from '../../../support/rule-subjects'

const oneADay = aPayer({ sameDayIndividualAndGroup: false })

test.each(['90832', '90834', '90837', '90833', '90836', '90838'])('beside a %s the group falls away', (code) => {
  expect(
    findingsOf(oneOfGroupAndIndividual, aLineSubject({ payer: oneADay, others: [anotherLine({ code })] })),
  ).toEqual(['block'])
})

test.each([
  ['a payer that pays both', { payer: aPayer(), others: [anotherLine()] }],
  ['nobody to bill', { payer: null, others: [anotherLine()] }],
  ['a visit beside', { payer: oneADay, others: [anotherLine({ code: '99213' })] }],
  ['nothing beside', { payer: oneADay }],
])('else it stands: %s', (_, over) => {
  expect(findingsOf(oneOfGroupAndIndividual, aLineSubject(over))).toEqual([])
})

test('the individual session stands', () => {
  expect(findingsOf(oneOfGroupAndIndividual, aServiceSubject({ payer: oneADay, others: [theGroup()] }))).toEqual([])
})
