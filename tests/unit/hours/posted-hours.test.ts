import { describe, expect, test } from 'vitest'
import { hoursOn, intervalsInWords, isOpenAt, sessionHours } from '../../../lib/hours/posted-hours'
import { minuteOfDay } from '../../../lib/kernel/dates'
import { aLocation, anException, h1, postedFrom } from '../../support/a-location'
import { day, moment } from '../../support/days'

const closed = ['thanksgiving', 'christmas'] as const

describe('an interval holds its start and not its end (C-02)', () => {
  const open = [
    ['09:00', '12:00'],
    ['13:00', '24:00'],
  ] as const

  test.each([
    ['08:59', false],
    ['09:00', true],
    ['11:59', true],
    ['12:00', false],
    ['12:59', false],
    ['13:00', true],
    ['23:59', true],
  ])('%s', (at, isOpen) => {
    expect(isOpenAt(open, minuteOfDay(at))).toBe(isOpen)
  })

  test('and no interval holds nothing', () => {
    expect(isOpenAt([], 600)).toBe(false)
    expect([intervalsInWords(open), intervalsInWords([])]).toEqual(['09:00-12:00, 13:00-24:00', 'closed'])
  })
})

describe('the hours of a day', () => {
  // The latest version does not stand last: the order of the file changes nothing.
  const sundays = postedFrom('2026-11-01', { sun: [['13:00', '16:00']] })
  const location = aLocation({ postedHours: [sundays, h1] })

  test.each([
    [
      'before any version they are not known',
      '2019-12-31',
      { known: false, version: null, because: 'unknown', open: [] },
    ],
    ['on the first day of a version', '2020-01-01', { known: true, version: '2020-01-01', open: [['09:00', '20:00']] }],
    ['on the last day of a version', '2026-10-31', { version: '2020-01-01', open: [['09:00', '12:00']] }],
    ['on the first day of the next', '2026-11-01', { version: '2026-11-01', open: [['13:00', '16:00']] }],
    ['a version is a whole week: a day it does not name is closed', '2026-11-04', { because: 'week', open: [] }],
  ])('%s (C-01)', (_, date, hours) => {
    expect(hoursOn(location, day(date), [])).toMatchObject(hours)
  })

  const emergency = anException('2026-11-26', [['10:00', '12:00']])

  test('a closed holiday goes before the week, by its actual date', () => {
    expect(hoursOn(aLocation(), day('2026-11-26'), closed)).toMatchObject({ because: 'holiday', open: [] })
    expect(hoursOn(aLocation(), day('2026-11-26'), [])).toMatchObject({ because: 'week', open: [['09:00', '20:00']] })
    // Christmas 2027 is a Saturday, kept on the Friday before: the practice closes on the Saturday alone.
    expect(hoursOn(aLocation(), day('2027-12-25'), closed)).toMatchObject({ because: 'holiday' })
    expect(hoursOn(aLocation(), day('2027-12-24'), closed)).toMatchObject({ because: 'week' })
  })

  test('a dated exception goes before a closed holiday, and closes a day as well', () => {
    const open = aLocation({ exceptions: [emergency] })
    expect(hoursOn(open, day('2026-11-26'), closed)).toMatchObject({ because: 'exception', open: [['10:00', '12:00']] })
    const shut = aLocation({ exceptions: [anException('2026-10-14', [])] })
    expect(hoursOn(shut, day('2026-10-14'), closed)).toMatchObject({ because: 'exception', open: [] })
    expect(hoursOn(shut, day('2026-10-15'), closed)).toMatchObject({ because: 'week' })
  })

  test('an exception before any version does not make the hours known', () => {
    const location = aLocation({ exceptions: [anException('2019-12-31', [['10:00', '12:00']])] })
    expect(hoursOn(location, day('2019-12-31'), [])).toMatchObject({ known: false })
  })
})

describe('a session is looked up by its scheduled start', () => {
  const at = (start: string, actualStart: string | null = null) =>
    sessionHours(aLocation(), moment(start), actualStart === null ? null : moment(actualStart), closed)

  test.each([
    ['at opening', '2026-10-14T09:00', true],
    ['before', '2026-10-14T08:59', false],
    ['at closing', '2026-10-14T20:00', false],
    ['on a day that is closed', '2026-10-18T14:00', false],
    ['on a holiday that is closed', '2026-11-26T10:00', false],
  ])('%s', (_, start, isInside) => {
    expect(at(start)).toMatchObject({ isInside, onlyLateStart: false, timeZone: 'America/New_York' })
  })

  test.each([
    ['late, but still inside', '2026-10-30T16:45', '2026-10-30T16:59', true, false],
    ['late, at closing', '2026-10-30T16:45', '2026-10-30T17:00', true, true],
    ['late, past midnight', '2026-10-30T16:45', '2026-10-31T09:30', true, true],
    ['early, before opening', '2026-10-30T09:00', '2026-10-30T08:45', true, false],
    ['late, both outside', '2026-10-30T17:30', '2026-10-30T17:45', false, false],
  ])(
    'a start that is only late changes nothing but the note (A-10): %s',
    (_, start, actual, isInside, onlyLateStart) => {
      expect(at(start, actual)).toMatchObject({ isInside, onlyLateStart })
    },
  )
})
