import { expect, test } from 'vitest'
import { guideExcludedActivities } from '../../../../lib/codes/activities'
import { activityIsPsychotherapy } from '../../../../lib/rules/checks/g-30-activity-is-psychotherapy'
import { aLineSubject, aPayer, aRoom, findingsOf } from '../../../support/rule-subjects'

test.each([
  ['one of the guide’s nine', aPayer(), 'recreational_therapy', ['block']],
  ['psychotherapy', aPayer(), 'group_psychotherapy', []],
  ['one that is only asked about', aPayer(), 'dbt_skills', []],
  ['one the payer excludes besides', aPayer({ excludedActivities: ['music_therapy'] }), 'music_therapy', ['block']],
  ['one the payer takes', aPayer({ excludedActivities: [] }), 'recreational_therapy', []],
  ['nobody to bill', null, 'recreational_therapy', []],
] as const)('an activity that the payer excludes is not billed: %s', (_, payer, activity, found) => {
  expect(findingsOf(activityIsPsychotherapy, aLineSubject({ payer, room: aRoom({ activity }) }))).toEqual(found)
})

test.each(guideExcludedActivities)('%s is excluded unless a payer says otherwise', (activity) => {
  expect(findingsOf(activityIsPsychotherapy, aLineSubject({ room: aRoom({ activity }) }))).toEqual(['block'])
})
