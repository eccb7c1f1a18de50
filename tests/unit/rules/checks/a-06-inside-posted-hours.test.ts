import { expect, test } from 'vitest'
import { insidePostedHours } from '../../../../lib/rules/checks/a-06-inside-posted-hours'
import { anAddonSubject, findingsOf, messageOf, someHours } from '../../../support/rule-subjects'

test.each([
  ['an evening', someHours()],
  ['a weekend', someHours({ weekend: true, evening: false })],
  ['a holiday', someHours({ holiday: 'veterans_day', weekend: true })],
])('99051 says that it was %s', (why, hours) => {
  const subject = anAddonSubject({ hours })
  expect(findingsOf(insidePostedHours, subject)).toEqual(['info'])
  expect(messageOf(insidePostedHours, subject)).toContain(why)
})

test('everything the decision rests on is kept with it (A-19)', () => {
  expect(insidePostedHours.check(anAddonSubject())[0]?.facts).toMatchObject({
    postedHoursFrom: '2020-01-01',
    timeZone: 'America/New_York',
    eveningFrom: '17:00',
    boundary: 'start',
  })
})

test('99050 is not its business', () => {
  expect(findingsOf(insidePostedHours, anAddonSubject({ code: '99050' }))).toEqual([])
})
