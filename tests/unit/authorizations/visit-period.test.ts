import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { limitPeriods } from '../../../lib/authorizations/coverage'
import { visitPeriod } from '../../../lib/authorizations/visit-period'
import { addDays, isWithin, weekdayOf } from '../../../lib/kernel/dates'
import { day } from '../../support/days'

const of = (period: (typeof limitPeriods)[number], date: string, start: string | null = null) => {
  const { from, through } = visitPeriod(period, day(date), start)
  return [from, through]
}

test.each([
  ['2026-01-01', '2026-01-01', '2026-12-31'],
  ['2028-02-29', '2028-01-01', '2028-12-31'],
])('a calendar year holds %s', (date, from, through) => {
  expect(of('calendar_year', date)).toEqual([from, through])
})

describe('a plan year begins on its own day', () => {
  test.each([
    ['the last day of the year before', '2026-06-30', '07-01', '2025-07-01', '2026-06-30'],
    ['its first day', '2026-07-01', '07-01', '2026-07-01', '2027-06-30'],
    ['January 1 is said or not', '2026-07-01', '01-01', '2026-01-01', '2026-12-31'],
    ['29 February in a year that has it', '2028-02-29', '02-29', '2028-02-29', '2029-02-27'],
    ['29 February, the day before in such a year', '2028-02-28', '02-29', '2027-02-28', '2028-02-28'],
    ['29 February in a year without it is the 28th', '2027-02-28', '02-29', '2027-02-28', '2028-02-28'],
    ['and the day before is of the year before', '2027-02-27', '02-29', '2026-02-28', '2027-02-27'],
  ])('%s', (_, date, start, from, through) => {
    expect(of('plan_year', date, start)).toEqual([from, through])
  })

  test('without a day it is the calendar year', () => {
    expect(of('plan_year', '2026-07-01')).toEqual(of('calendar_year', '2026-07-01'))
  })
})

test.each([
  ['2026-10-14', '2025-10-15', '2026-10-14'],
  ['2028-02-29', '2027-03-01', '2028-02-29'],
  ['2029-02-28', '2028-02-29', '2029-02-28'],
])('rolling twelve months end on the visit itself: %s', (date, from, through) => {
  expect(of('rolling_12_months', date)).toEqual([from, through])
})

test.each([
  ['2026-10-14', '2026-10-01', '2026-10-31'],
  ['2028-02-01', '2028-02-01', '2028-02-29'],
  ['2026-12-31', '2026-12-01', '2026-12-31'],
])('a month holds %s', (date, from, through) => {
  expect(of('month', date)).toEqual([from, through])
})

test.each([
  ['a Monday begins it', '2026-10-12', '2026-10-12', '2026-10-18'],
  ['a Wednesday', '2026-10-14', '2026-10-12', '2026-10-18'],
  ['a Sunday ends it', '2026-10-18', '2026-10-12', '2026-10-18'],
  ['over a new year', '2027-01-01', '2026-12-28', '2027-01-03'],
])('a week is Monday to Sunday: %s', (_, date, from, through) => {
  expect(of('week', date)).toEqual([from, through])
})

test('a lifetime has no ends', () => {
  expect(of('lifetime', '2026-10-14')).toEqual([null, null])
})

describe('of every kind', () => {
  const aDay = fc.integer({ min: 0, max: 60_000 }).map((days) => addDays(day('1990-01-01'), days))
  const starts = fc.constantFrom(null, '01-01', '02-28', '02-29', '03-01', '07-01', '12-31')

  test('the period of a day holds it, and every day of it has the same one, but for rolling ones', () => {
    fc.assert(
      fc.property(fc.constantFrom(...limitPeriods), aDay, starts, (kind, date, start) => {
        const period = visitPeriod(kind, date, start)
        expect(isWithin(date, period)).toBe(true)
        if (period.from === null || period.through === null || kind === 'rolling_12_months') return
        expect(visitPeriod(kind, period.from, start)).toEqual(period)
        expect(visitPeriod(kind, period.through, start)).toEqual(period)
        // The next begins where this one ends: no day is in none and no day in two.
        expect(visitPeriod(kind, addDays(period.through, 1), start).from).toBe(addDays(period.through, 1))
        if (kind === 'week') expect(weekdayOf(period.from)).toBe('mon')
      }),
    )
  })
})
