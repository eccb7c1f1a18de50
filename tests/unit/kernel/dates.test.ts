import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import {
  addDays,
  addYears,
  clockChangeAt,
  dateAt,
  dateOf,
  dateOfDayNumber,
  dayNumber,
  daysBetween,
  earlierOf,
  endOfMonth,
  type IsoDate,
  isIsoDate,
  isIsoTime,
  isLocalDateTime,
  isTimeZone,
  isUneventful,
  isWithin,
  type LocalDateTime,
  laterOf,
  localAfter,
  localAt,
  localDateTime,
  minuteOfDay,
  minutesBetween,
  overlaps,
  timeOf,
  weekdayOf,
  weekdays,
} from '../../../lib/kernel/dates'
import { day, moment, time } from '../../support/days'

const firstDay = Temporal.PlainDate.from('1900-01-01')
const span = firstDay.until('2200-12-31').days
const aDay = fc.integer({ min: 0, max: span }).map((days) => day(firstDay.add({ days }).toString()))
const temporal = (date: IsoDate) => Temporal.PlainDate.from(date)

describe('arithmetic with days is Temporal’s, from 1900 to 2200', () => {
  test('addDays and daysBetween', () => {
    fc.assert(
      fc.property(aDay, fc.integer({ min: -40_000, max: 40_000 }), (date, days) => {
        const other = addDays(date, days)
        expect(other).toBe(temporal(date).add({ days }).toString())
        expect(daysBetween(date, other)).toBe(days)
      }),
    )
  })

  test('addYears', () => {
    fc.assert(
      fc.property(aDay, fc.integer({ min: -150, max: 150 }), (date, years) => {
        expect(addYears(date, years)).toBe(temporal(date).add({ years }).toString())
      }),
    )
  })

  test('weekdayOf and endOfMonth', () => {
    fc.assert(
      fc.property(aDay, (date) => {
        const oracle = temporal(date)
        expect(weekdayOf(date)).toBe(weekdays[oracle.dayOfWeek - 1])
        expect(endOfMonth(date)).toBe(oracle.with({ day: oracle.daysInMonth }).toString())
      }),
    )
  })

  test('every day has its own number, one more than the day before', () => {
    let number = dayNumber(day('1900-01-01'))
    for (let date = firstDay; date.year <= 2200; date = date.add({ days: 1 })) {
      const text = date.toString() as IsoDate
      // Plain comparisons: a hundred thousand expectations would take a second of their own.
      if (dayNumber(text) !== number || dateOfDayNumber(number) !== text) expect.fail(`${text} is not day ${number}`)
      number += 1
    }
  })
})

test.each([
  ['2024-02-29', 1, '2025-02-28'],
  ['2024-02-29', 4, '2028-02-29'],
  ['2024-02-29', -1, '2023-02-28'],
  ['2025-02-28', -1, '2024-02-28'],
])('29 February becomes the 28th where there is none: %s and %i', (date, years, other) => {
  expect(addYears(day(date), years)).toBe(other)
})

describe('what is a day or a time', () => {
  test.each(['2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])('%s is a day', (text) => {
    expect(isIsoDate(text)).toBe(true)
  })

  test.each([
    ...['2023-02-29', '1900-02-29', '2026-04-31', '2026-13-01', '2026-00-10', '2026-01-00', '0000-01-01'],
    ...['2026-1-01', '20260101', '2026-01-01 ', '+2026-01-01', '٢٠٢٦-01-01', ''],
  ])('%j is none', (text) => {
    expect(isIsoDate(text)).toBe(false)
  })

  test.each(['00:00', '23:59'])('%s is a time', (text) => {
    expect(isIsoTime(text)).toBe(true)
  })

  test.each(['24:00', '9:00', '12:60', '12:00:00', '12:00Z', ''])('%j is none', (text) => {
    expect(isIsoTime(text)).toBe(false)
  })

  test('a local date and time is a day, a T and a time, without an offset', () => {
    expect(isLocalDateTime('2026-10-14T10:00')).toBe(true)
    const others = ['2026-10-14 10:00', '2026-10-14T24:00', '2026-02-30T10:00', '2026-10-14T10:00Z', '2026-10-14']
    expect(others.filter(isLocalDateTime)).toEqual([])
  })
})

test('the earlier and the later of two days or times', () => {
  const [first, second] = [day('2026-10-14'), day('2026-10-15')]
  expect([earlierOf(first, second), earlierOf(second, first), earlierOf(first, first)]).toEqual([first, first, first])
  expect([laterOf(first, second), laterOf(second, first), laterOf(first, first)]).toEqual([second, second, first])
  expect(laterOf(moment('2026-10-14T23:59'), moment('2026-10-15T00:00'))).toBe('2026-10-15T00:00')
})

test('a local date and time comes apart and goes together again', () => {
  const text = moment('2026-10-14T10:05')
  expect([dateOf(text), timeOf(text)]).toEqual(['2026-10-14', '10:05'])
  expect(localDateTime(day('2026-10-14'), time('10:05'))).toBe(text)
  expect([minuteOfDay('00:00'), minuteOfDay('10:05'), minuteOfDay('24:00')]).toEqual([0, 605, 1440])
})

test.each([
  ['2026-01-01', true],
  ['2025-12-31', false],
  ['2026-06-30', true],
  ['2026-07-01', false],
])('a range holds both its ends: %s', (date, isIn) => {
  expect(isWithin(day(date), { from: day('2026-01-01'), through: day('2026-06-30') })).toBe(isIn)
  expect(isWithin(day(date), { from: null, through: null })).toBe(true)
})

test.each([
  ['touching', ['2026-01-01', '2026-06-30'], ['2026-06-30', null], true],
  ['one after the other', ['2026-01-01', '2026-06-30'], ['2026-07-01', null], false],
  ['one in the other', [null, null], ['2026-07-01', '2026-07-02'], true],
  ['both open at one end', ['2026-07-01', null], [null, '2026-06-30'], false],
])('ranges overlap when they share a day: %s', (_, one, other, do_) => {
  const range = ([from, through]: (string | null)[]) => ({
    from: from ? day(from) : null,
    through: through ? day(through) : null,
  })
  expect(overlaps(range(one), range(other))).toBe(do_)
  expect(overlaps(range(other), range(one))).toBe(do_)
})

describe('at a place', () => {
  // Where clocks change at two, at one, by half an hour, in the south, and never.
  const zones = [
    ...['America/New_York', 'America/Los_Angeles', 'Europe/London', 'Australia/Lord_Howe', 'Australia/Sydney'],
    ...['America/Phoenix', 'Asia/Kathmandu', 'UTC'],
  ]
  const aMoment = fc
    .tuple(fc.integer({ min: 0, max: 5 * 365 }), fc.integer({ min: 0, max: 1439 }))
    .map(([days, minutes]) => {
      return Temporal.PlainDate.from('2024-01-01').toPlainDateTime().add({ days, minutes }).toString().slice(0, 16)
    })
    .map(moment)
  const instant = (at: LocalDateTime, zone: string) =>
    Temporal.PlainDateTime.from(at).toZonedDateTime(zone).epochMilliseconds

  test.each(zones)('minutes in %s are counted between instants', (zone) => {
    fc.assert(
      fc.property(aMoment, fc.integer({ min: 1, max: 600 }), (from, minutes) => {
        const to = Temporal.PlainDateTime.from(from).add({ minutes }).toString().slice(0, 16) as LocalDateTime
        expect(minutesBetween(from, to, zone)).toBe((instant(to, zone) - instant(from, zone)) / 60_000)
      }),
    )
  })

  test.each([
    ['over the spring change', '2026-03-08T01:30', '2026-03-08T03:30', 60],
    ['over the autumn change', '2026-11-01T00:30', '2026-11-01T02:30', 180],
    ['from a time that is skipped', '2026-03-08T02:30', '2026-03-08T04:00', 30],
    ['from a time that comes twice', '2026-11-01T01:30', '2026-11-01T02:00', 90],
    ['over midnight', '2026-10-14T23:30', '2026-10-15T00:30', 60],
    ['over midnight into the change', '2026-03-07T23:30', '2026-03-08T03:30', 180],
    ['on a plain day', '2026-10-14T10:00', '2026-10-14T11:30', 90],
  ])('in New York, %s', (_, from, to, minutes) => {
    expect(minutesBetween(moment(from), moment(to), 'America/New_York')).toBe(minutes)
  })

  test.each([
    ['America/New_York', '2026-03-08T01:59', null],
    ['America/New_York', '2026-03-08T02:00', 'skipped'],
    ['America/New_York', '2026-03-08T02:59', 'skipped'],
    ['America/New_York', '2026-03-08T03:00', null],
    ['America/New_York', '2026-11-01T00:59', null],
    ['America/New_York', '2026-11-01T01:00', 'twice'],
    ['America/New_York', '2026-11-01T01:59', 'twice'],
    ['America/New_York', '2026-11-01T02:00', null],
    ['America/Phoenix', '2026-03-08T02:30', null],
    ['Australia/Lord_Howe', '2026-10-04T02:15', 'skipped'],
    ['Australia/Lord_Howe', '2026-10-04T02:30', null],
  ])('in %s the clocks do something at %s: %s', (zone, at, change) => {
    expect(clockChangeAt(moment(at), zone)).toBe(change)
  })

  test.each([
    ['on the day', '2026-03-08T00:30', '2026-03-08T02:00', 30],
    ['into it', '2026-03-07T23:30', '2026-03-08T01:30', 60],
    ['on the day before', '2026-03-07T22:00', '2026-03-07T23:30', 90],
    ['on the day after', '2026-03-09T00:00', '2026-03-09T01:30', 90],
    ['put back, from the hour that comes twice', '2026-11-01T00:30', '2026-11-01T02:00', 150],
  ])('where the clocks are put forward at midnight the minutes are right: %s', (_, from, to, minutes) => {
    expect(minutesBetween(moment(from), moment(to), 'America/Havana')).toBe(minutes)
  })

  test('a day with a change is eventful, and so is a span that holds one; days well away from it are not', () => {
    const zone = 'America/New_York'
    expect(isUneventful(moment('2026-03-08T10:00'), moment('2026-03-08T11:00'), zone)).toBe(false)
    expect(isUneventful(moment('2026-03-07T23:00'), moment('2026-03-08T01:00'), zone)).toBe(false)
    expect(isUneventful(moment('2026-03-06T10:00'), moment('2026-03-06T11:00'), zone)).toBe(true)
    expect(isUneventful(moment('2026-03-10T10:00'), moment('2026-03-10T11:00'), zone)).toBe(true)
  })

  test('the day and the wall time of an instant', () => {
    const newYearsEve = Date.UTC(2027, 0, 1, 0, 30)
    expect(dateAt(newYearsEve, 'America/New_York')).toBe('2026-12-31')
    expect(localAt(newYearsEve, 'America/New_York')).toBe('2026-12-31T19:30')
    expect(dateAt(newYearsEve, 'Pacific/Kiritimati')).toBe('2027-01-01')
  })

  test.each([
    ['America/New_York', true],
    ['America/Indiana/Indianapolis', true],
    ['UTC', true],
    ['New York', false],
    ['+05:00', false],
    ['', false],
  ])('%j is a time zone of the IANA database: %s', (name, isOne) => {
    expect(isTimeZone(name)).toBe(isOne)
  })
})

test('a wall time so many minutes later goes past midnight and the end of a month', () => {
  expect(localAfter(moment('2026-11-30T23:15'), 90)).toBe('2026-12-01T00:45')
  expect(localAfter(moment('2026-11-30T09:00'), 60)).toBe('2026-11-30T10:00')
})
