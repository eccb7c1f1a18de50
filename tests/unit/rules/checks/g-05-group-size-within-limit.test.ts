import { expect, test } from 'vitest'
import { groupSizeWithinLimit } from '../../../../lib/rules/checks/g-05-group-size-within-limit'
import { aLineSubject, aPayer, aRoom, aServiceSubject, findingsOf } from '../../../support/rule-subjects'

test.each([
  ['ten where ten are allowed', aPayer(), 10, []],
  ['eleven where ten are allowed', aPayer(), 11, ['hold']],
  ['twelve where twelve are allowed', aPayer({ groupMax: 12 }), 12, []],
  ['thirteen where twelve are allowed', aPayer({ groupMax: 12 }), 13, ['hold']],
  ['any number where nobody is billed', null, 40, []],
])('a group over the payer’s size waits: %s', (_, payer, present, found) => {
  expect(findingsOf(groupSizeWithinLimit, aLineSubject({ payer, room: aRoom({ present }) }))).toEqual(found)
})

test('a multiple-family group has a size of its own', () => {
  const payer = aPayer({ groupMax: 12, multiFamilyMax: 10 })
  const of = (present: number) => aLineSubject({ payer, room: aRoom({ kind: 'multi_family', present }) })
  expect(findingsOf(groupSizeWithinLimit, of(10))).toEqual([])
  expect(findingsOf(groupSizeWithinLimit, of(11))).toEqual(['hold'])
})

test('a service is no group', () => {
  expect(findingsOf(groupSizeWithinLimit, aServiceSubject())).toEqual([])
})
