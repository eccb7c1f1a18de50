import { expect, test } from 'vitest'
import { diagnosesDiffer } from '../../../../lib/rules/checks/g-14-diagnoses-differ'
import { aSessionSubject, findingsOf } from '../../../support/rule-subjects'

test.each([
  ['two alike', ['F331 F411', 'F331 F411'], ['warn']],
  ['two unlike', ['F331', 'F411'], []],
  ['another order', ['F331 F411', 'F411 F331'], []],
  ['three of whom two are alike', ['F331', 'F331', 'F411'], []],
  ['one person', ['F331'], []],
  ['nobody', [], []],
  ['no diagnoses at all', ['', ''], []],
])('a whole group with one list of diagnoses is looked at: %s', (_, diagnosisLists, found) => {
  expect(findingsOf(diagnosesDiffer, aSessionSubject({ diagnosisLists }))).toEqual(found)
})

test('the warning names its session', () => {
  expect(diagnosesDiffer.check(aSessionSubject({ diagnosisLists: ['F331', 'F331'] }))[0]?.facts.session).toBe('s1')
})
