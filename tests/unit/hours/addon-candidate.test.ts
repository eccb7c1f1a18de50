import { describe, expect, test } from 'vitest'
import { addonCandidate } from '../../../lib/hours/addon-candidate'
import type { Location } from '../../../lib/hours/location'
import { sessionHours } from '../../../lib/hours/posted-hours'
import { completeSettings, type PayerSettingsGiven } from '../../../lib/policy/payer-settings'
import { aLocation, postedFrom } from '../../support/a-location'
import { moment, time } from '../../support/days'

/** Open around the clock, every day. */
const always = aLocation({
  postedHours: [
    postedFrom(
      '2020-01-01',
      Object.fromEntries(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].map((one) => [one, [['00:00', '24:00']]])),
    ),
  ],
})

function decide(start: string, end: string, settings: PayerSettingsGiven = {}, location: Location = always) {
  const hours = sessionHours(location, moment(start), null, [])
  return addonCandidate(hours, moment(start), moment(end), completeSettings('commercial', settings))
}

const codeOf = (...session: Parameters<typeof decide>) => decide(...session).code

describe('outside posted hours 99050, inside them 99051 or none (2.4 step 5)', () => {
  test.each([
    ['a plain morning', '2026-10-14T10:00', '2026-10-14T11:00', null],
    ['an evening', '2026-10-14T18:00', '2026-10-14T19:30', '99051'],
    ['an evening after closing', '2026-10-14T20:00', '2026-10-14T21:00', '99050'],
    ['before opening', '2026-10-14T08:59', '2026-10-14T10:00', '99050'],
    ['a Saturday inside', '2026-10-17T09:30', '2026-10-17T10:30', '99051'],
    ['a Saturday after closing', '2026-10-17T12:00', '2026-10-17T13:00', '99050'],
    ['a Sunday, closed', '2026-10-18T14:00', '2026-10-18T15:00', '99050'],
    ['a federal holiday, open', '2026-11-11T10:00', '2026-11-11T11:00', '99051'],
  ])('%s', (_, start, end, code) => {
    expect(codeOf(start, end, {}, aLocation())).toBe(code)
  })
})

describe('what is special is the payer’s own', () => {
  test.each([
    ['16:59 at first', '2026-10-14T16:59', '2026-10-14T17:59', {}, null],
    ['17:00 at first', '2026-10-14T17:00', '2026-10-14T18:00', {}, '99051'],
    ['17:30 for an evening from 18:00', '2026-10-14T17:30', '2026-10-14T18:30', { eveningFrom: time('18:00') }, null],
    ['07:59 at first', '2026-10-14T07:59', '2026-10-14T08:59', {}, null],
    ['07:59 for early before 08:00', '2026-10-14T07:59', '2026-10-14T08:59', { earlyBefore: time('08:00') }, '99051'],
    ['08:00 for early before 08:00', '2026-10-14T08:00', '2026-10-14T09:00', { earlyBefore: time('08:00') }, null],
    ['Saturday where only Sunday counts', '2026-10-17T10:00', '2026-10-17T11:00', { weekendDays: ['sun'] }, null],
    ['Sunday where only Sunday counts', '2026-10-18T10:00', '2026-10-18T11:00', { weekendDays: ['sun'] }, '99051'],
    ['Veterans Day for a list without it', '2026-11-11T10:00', '2026-11-11T11:00', { holidays: ['christmas'] }, null],
    ['Veterans Day for an empty list', '2026-11-11T10:00', '2026-11-11T11:00', { holidays: [] }, null],
  ] satisfies [string, string, string, PayerSettingsGiven, string | null][])('%s', (_, start, end, settings, code) => {
    expect(codeOf(start, end, settings)).toBe(code)
  })
})

describe('which part of the session must be special is the payer’s boundary (2.4 step 4)', () => {
  test.each([
    ['into the evening', '2026-10-20T16:30', '2026-10-20T18:00', null, '99051', null],
    ['to the evening, not into it', '2026-10-20T16:00', '2026-10-20T17:00', null, null, null],
    ['all evening', '2026-10-20T17:00', '2026-10-20T18:00', '99051', '99051', '99051'],
    ['past midnight', '2026-10-20T23:30', '2026-10-21T00:30', '99051', '99051', null],
    ['past midnight into a Saturday', '2026-10-23T23:30', '2026-10-24T00:30', '99051', '99051', '99051'],
    ['past midnight out of a Sunday', '2026-10-25T23:30', '2026-10-26T00:30', '99051', '99051', null],
    ['to midnight', '2026-10-20T23:00', '2026-10-21T00:00', '99051', '99051', '99051'],
    ['into a Saturday from an afternoon', '2026-10-23T16:00', '2026-10-24T00:30', null, '99051', null],
  ])('%s', (_, start, end, byStart, byOverlap, byAll) => {
    expect(codeOf(start, end, { boundary: 'start' })).toBe(byStart)
    expect(codeOf(start, end, { boundary: 'any_overlap' })).toBe(byOverlap)
    expect(codeOf(start, end, { boundary: 'entire' })).toBe(byAll)
  })

  test.each([
    ['out of the early morning', '2026-10-20T07:30', '2026-10-20T08:30', '99051', '99051', null],
    ['all early', '2026-10-20T07:00', '2026-10-20T08:00', '99051', '99051', '99051'],
    ['at the end of it', '2026-10-20T08:00', '2026-10-20T09:00', null, null, null],
    ['past midnight into the early morning', '2026-10-20T23:30', '2026-10-21T00:30', '99051', '99051', '99051'],
  ])('with an early morning: %s', (_, start, end, byStart, byOverlap, byAll) => {
    const early = { earlyBefore: time('08:00') }
    expect(codeOf(start, end, { ...early, boundary: 'start' })).toBe(byStart)
    expect(codeOf(start, end, { ...early, boundary: 'any_overlap' })).toBe(byOverlap)
    expect(codeOf(start, end, { ...early, boundary: 'entire' })).toBe(byAll)
  })
})

describe('a holiday by its actual or its observed day (C-06)', () => {
  // Independence Day 2026 is a Saturday, kept on Friday the 3rd; New Year’s Day 2028 on Friday 2027-12-31.
  const plain = { weekendDays: [] }

  test.each([
    ['2026-07-04', '99051', null, '99051'],
    ['2026-07-03', null, '99051', '99051'],
    ['2027-12-31', null, '99051', '99051'],
    ['2026-12-25', '99051', '99051', '99051'],
  ])('%s', (date, actual, observed, both) => {
    const on = (holidayDay: 'actual' | 'observed' | 'both') =>
      codeOf(`${date}T10:00`, `${date}T11:00`, { ...plain, holidayDay })
    expect([on('actual'), on('observed'), on('both')]).toEqual([actual, observed, both])
  })

  test.each([
    ['the observed day alone', '2026-07-03T10:00', '2026-07-03T11:00', true],
    ['the observed day, in the evening', '2026-07-03T18:00', '2026-07-03T19:00', false],
    ['the actual day', '2026-12-25T10:00', '2026-12-25T11:00', false],
    ['no holiday', '2026-10-14T18:00', '2026-10-14T19:00', false],
  ])('what rests on an observed day alone is marked: %s', (_, start, end, onlyObservedHoliday) => {
    expect(decide(start, end, { holidayDay: 'both' })).toMatchObject({ code: '99051', onlyObservedHoliday })
  })
})

test('everything the decision rests on is kept (A-19)', () => {
  expect(decide('2026-11-11T18:00', '2026-11-11T19:00', {}, aLocation()).hours).toEqual({
    start: '2026-11-11T18:00',
    timeZone: 'America/New_York',
    postedHoursFrom: '2020-01-01',
    postedHours: '09:00-20:00',
    inside: true,
    weekend: false,
    holiday: 'veterans_day',
    evening: true,
    eveningFrom: '17:00',
    earlyBefore: null,
    boundary: 'start',
  })
})

test('an evening that is only reached is an evening for a payer that asks for a part, and for no other', () => {
  const reached = (boundary: 'start' | 'any_overlap') =>
    decide('2026-10-20T16:30', '2026-10-20T18:00', { boundary }).hours.evening
  expect([reached('start'), reached('any_overlap')]).toEqual([false, true])
})
