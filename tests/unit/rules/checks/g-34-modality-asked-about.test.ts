import { expect, test } from 'vitest'
import { modalityAskedAbout } from '../../../../lib/rules/checks/g-34-modality-asked-about'
import { aSessionSubject, findingsOf } from '../../../support/rule-subjects'

test.each([
  ['dbt_skills', ['warn']],
  ['psychoeducation', ['warn']],
  ['group_psychotherapy', []],
] as const)('an unusual modality is asked about: %s', (activity, found) => {
  expect(findingsOf(modalityAskedAbout, aSessionSubject({ activity }))).toEqual(found)
})

test('the warning names its session', () => {
  expect(modalityAskedAbout.check(aSessionSubject({ activity: 'dbt_skills' }))[0]?.facts.session).toBe('s1')
})
