import { expect, test } from 'vitest'
import { noComplexityOnAVisitAlone } from '../../../../lib/rules/checks/p-10-no-complexity-on-a-visit-alone'
import { anotherLine, aProvider, aServiceSubject, findingsOf, theGroup } from '../../../support/rule-subjects'

const visit = anotherLine({ code: '99213' })

test.each([
  ['a visit', [visit], ['block']],
  ['a visit and psychotherapy', [visit, theGroup()], []],
  ['a visit, and psychotherapy by another', [visit, theGroup({ rendering: aProvider({ id: 'chen' }) })], ['block']],
  ['nothing, which is P-09', [], []],
])('90785 does not go with a visit that has no psychotherapy: %s', (_, others, found) => {
  expect(findingsOf(noComplexityOnAVisitAlone, aServiceSubject({ code: '90785', others }))).toEqual(found)
})

test('another code beside a visit is not its business', () => {
  expect(findingsOf(noComplexityOnAVisitAlone, aServiceSubject({ others: [visit] }))).toEqual([])
})
