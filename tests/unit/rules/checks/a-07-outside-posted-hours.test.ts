import { expect, test } from 'vitest'
import { outsidePostedHours } from '../../../../lib/rules/checks/a-07-outside-posted-hours'
import { anAddonSubject, findingsOf, someHours } from '../../../support/rule-subjects'

test('99050 says that the session began outside the posted hours, and keeps them (A-19)', () => {
  const subject = anAddonSubject({ code: '99050', hours: someHours({ inside: false, postedHours: 'closed' }) })
  expect(findingsOf(outsidePostedHours, subject)).toEqual(['info'])
  expect(outsidePostedHours.check(subject)[0]?.facts).toMatchObject({ inside: false, postedHours: 'closed' })
})

test('99051 is not its business', () => {
  expect(findingsOf(outsidePostedHours, anAddonSubject())).toEqual([])
})
