import { expect, test } from 'vitest'
import { groupIsNotAFamily } from '../../../../lib/rules/checks/g-11-group-is-not-a-family'
import { aLineSubject, aRoom, findingsOf, messageOf } from '../../../support/rule-subjects'

test.each([
  ['mixed', 'group', []],
  ['one_family', 'group', ['hold']],
  ['families', 'group', ['hold']],
  ['one_family', 'multi_family', []],
  ['families', 'multi_family', []],
] as const)('relatives among others are no matter, relatives alone are: %s in a %s', (kinship, kind, found) => {
  expect(findingsOf(groupIsNotAFamily, aLineSubject({ room: aRoom({ kinship, kind }) }))).toEqual(found)
})

test('each case names the codes to think of', () => {
  expect(messageOf(groupIsNotAFamily, aLineSubject({ room: aRoom({ kinship: 'one_family' }) }))).toContain(
    '90846 or 90847',
  )
  expect(messageOf(groupIsNotAFamily, aLineSubject({ room: aRoom({ kinship: 'families' }) }))).toContain('90849')
})
