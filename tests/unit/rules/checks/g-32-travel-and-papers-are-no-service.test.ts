import { expect, test } from 'vitest'
import { activities } from '../../../../lib/codes/activities'
import { travelAndPapersAreNoService } from '../../../../lib/rules/checks/g-32-travel-and-papers-are-no-service'
import { aLineSubject, aPayer, aRoom, aServiceSubject, findingsOf, messageOf } from '../../../support/rule-subjects'

const never = ['travel', 'report_preparation', 'self_help_materials'] as const

test.each([
  ['a payer', aPayer()],
  ['a payer that takes every activity', aPayer({ excludedActivities: [] })],
  ['nobody', null],
])('travel, reports and hand-outs are never billed to %s, and nothing else is its business', (_, payer) => {
  for (const activity of activities) {
    const isOne = never.some((one) => one === activity)
    const subject = aLineSubject({ payer, room: aRoom({ activity }) })
    expect(findingsOf(travelAndPapersAreNoService, subject)).toEqual(isOne ? ['block'] : [])
  }
})

test('it names the activity in words', () => {
  const subject = aLineSubject({ room: aRoom({ activity: 'self_help_materials' }) })
  expect(messageOf(travelAndPapersAreNoService, subject)).toBe(
    'No claim: self help materials is never billed, whoever pays.',
  )
})

test('a service has no activity', () => {
  expect(findingsOf(travelAndPapersAreNoService, aServiceSubject())).toEqual([])
})
