import { expect, test } from 'vitest'
import { withinVisitLimit } from '../../../../lib/rules/checks/l-03-within-visit-limit'
import { aLineSubject, aVisit, findingsOf, messageOf } from '../../../support/rule-subjects'

test.each([
  ['the last visit allowed', [aVisit({ before: 19 })], []],
  ['the one after', [aVisit({ before: 20 })], ['hold']],
  ['the first of none', [aVisit({ limit: 0, before: 0 })], ['hold']],
  ['no limit', [], []],
])('a visit past the limit waits: %s', (_, visits, found) => {
  expect(findingsOf(withinVisitLimit, aLineSubject({ visits }))).toEqual(found)
})

test('it says which visit of how many this is', () => {
  expect(messageOf(withinVisitLimit, aLineSubject({ visits: [aVisit({ before: 20 })] }))).toContain('Visit 21 of 20')
})
