import { expect, test } from 'vitest'
import type { Payer } from '../../../../lib/policy/payer'
import { multiFamilyOnlyWhenCovered } from '../../../../lib/rules/checks/g-20-multi-family-only-when-covered'
import {
  aLineSubject,
  aPayer,
  aRoom,
  aServiceSubject,
  findingsOf,
  medicaid,
  medicare,
} from '../../../support/rule-subjects'

const families = (payer: Payer | null) =>
  aLineSubject({ payer, code: '90849', room: aRoom({ kind: 'multi_family', kinship: 'families' }) })

test.each([
  ['a payer that covers it', medicaid({ covers90849: true }), []],
  ['a payer that is not known to', aPayer(), ['block']],
  ['Medicare, with a word on its status', medicare(), ['block', 'info']],
  ['Medicare set to cover it', medicare({ covers90849: true }), []],
  ['nobody to bill', null, []],
])('90849 is for payers that cover it: %s', (_, payer, found) => {
  expect(findingsOf(multiFamilyOnlyWhenCovered, families(payer))).toEqual(found)
})

test('a service 90849 is asked the same', () => {
  expect(findingsOf(multiFamilyOnlyWhenCovered, aServiceSubject({ code: '90849' }))).toEqual(['block'])
})

test('another code is not its business, in whatever room', () => {
  expect(findingsOf(multiFamilyOnlyWhenCovered, aLineSubject())).toEqual([])
  expect(findingsOf(multiFamilyOnlyWhenCovered, aLineSubject({ room: aRoom({ kind: 'multi_family' }) }))).toEqual([])
})
