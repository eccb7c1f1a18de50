import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  endOfCount,
  nextOccurrences,
  occurrences,
  type Rhythm,
  rhythmInWords,
  seriesInWords,
} from '../../../lib/attendance/series'
import { addDays, daysBetween, endOfMonth, weekdayOf, weekdays } from '../../../lib/kernel/dates'
import { day } from '../../support/days'

const weekly: Rhythm = {
  ...{ weekday: 'wed', everyWeeks: 1, weekOfMonth: null, from: day('2026-11-18'), through: null },
}

const span = (from: string, through: string) => ({ from: day(from), through: day(through) })

describe('the days of a series', () => {
  test('are each week, from its first fitting day', () => {
    const from = { ...weekly, from: day('2026-11-16') }
    expect(occurrences(from, span('2026-11-01', '2026-12-02'))).toEqual(['2026-11-18', '2026-11-25', '2026-12-02'])
  })

  test('are every second week counted from the first meeting, wherever one begins to look', () => {
    const second = { ...weekly, everyWeeks: 2 }
    expect(occurrences(second, span('2026-11-20', '2026-12-31'))).toEqual(['2026-12-02', '2026-12-16', '2026-12-30'])
  })

  test('are the named weekday of a month, the last one in a month of four and of five', () => {
    const last = { ...weekly, weekOfMonth: -1 }
    expect(occurrences(last, span('2026-11-01', '2027-02-28'))).toEqual([
      ...['2026-11-25', '2026-12-30', '2027-01-27', '2027-02-24'],
    ])
    const second = { ...weekly, weekOfMonth: 2 }
    expect(occurrences(second, span('2026-11-01', '2027-01-31'))).toEqual(['2026-12-09', '2027-01-13'])
  })

  test('hold both ends', () => {
    const short = { ...weekly, through: day('2026-12-02') }
    expect(occurrences(short, span('2026-01-01', '2027-12-31')).at(-1)).toBe('2026-12-02')
    expect(occurrences(short, span('2026-12-03', '2027-12-31'))).toEqual([])
  })

  test('end with the last of a number of meetings', () => {
    expect(endOfCount(weekly, 1)).toBe('2026-11-18')
    expect(endOfCount({ ...weekly, everyWeeks: 2 }, 3)).toBe('2026-12-16')
    expect(endOfCount({ ...weekly, weekOfMonth: 1 }, 2)).toBe('2027-01-06')
    expect(endOfCount(weekly, 0)).toBeNull()
  })
})

const anyRhythm = fc.record({
  weekday: fc.constantFrom(...weekdays),
  everyWeeks: fc.constantFrom(1, 2),
  weekOfMonth: fc.constantFrom(null, 1, 2, 3, 4, -1),
  from: fc.integer({ min: 0, max: 800 }).map((n) => addDays(day('2026-01-01'), n)),
  through: fc.option(fc.integer({ min: 0, max: 1200 }).map((n) => addDays(day('2026-06-01'), n))),
})
const anySpan = fc.tuple(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 0, max: 500 })).map(([start, length]) => ({
  from: addDays(day('2026-01-01'), start),
  through: addDays(day('2026-01-01'), start + length),
}))

describe('for any series', () => {
  test('each day is the weekday, in the span and in the series, in order and once', () => {
    fc.assert(
      fc.property(anyRhythm, anySpan, (rhythm, within) => {
        const days = occurrences(rhythm, within)
        expect(days).toEqual([...new Set(days)].sort())
        for (const one of days) {
          expect(weekdayOf(one)).toBe(rhythm.weekday)
          expect(one >= within.from && one <= within.through && one >= rhythm.from).toBe(true)
          expect(rhythm.through === null || one <= rhythm.through).toBe(true)
        }
      }),
    )
  })

  test('looking at two spans side by side gives the same days as looking at both at once', () => {
    fc.assert(
      fc.property(anyRhythm, anySpan, fc.integer({ min: 0, max: 500 }), (rhythm, within, cut) => {
        const middle = addDays(within.from, cut)
        if (middle >= within.through) return
        const parts = [
          ...occurrences(rhythm, { from: within.from, through: middle }),
          ...occurrences(rhythm, { from: addDays(middle, 1), through: within.through }),
        ]
        expect(parts).toEqual(occurrences(rhythm, within))
      }),
    )
  })

  test('neighbours lie a week, two weeks, or four to five weeks apart', () => {
    fc.assert(
      fc.property(anyRhythm, anySpan, (rhythm, within) => {
        const days = occurrences(rhythm, within)
        const gaps = days.slice(1).map((one, i) => daysBetween(days[i] ?? one, one))
        const allowed = rhythm.weekOfMonth === null ? [rhythm.everyWeeks * 7] : [28, 35]
        expect(gaps.filter((gap) => !allowed.includes(gap))).toEqual([])
      }),
    )
  })

  test('a month has its day once, and the last one is in its last seven days', () => {
    fc.assert(
      fc.property(anyRhythm, anySpan, (rhythm, within) => {
        if (rhythm.weekOfMonth === null) return
        const days = occurrences(rhythm, within)
        expect(new Set(days.map((one) => one.slice(0, 7))).size).toBe(days.length)
        if (rhythm.weekOfMonth === -1) for (const one of days) expect(daysBetween(one, endOfMonth(one))).toBeLessThan(7)
      }),
    )
  })

  test('the end of a count leaves exactly so many meetings', () => {
    fc.assert(
      fc.property(anyRhythm, fc.integer({ min: 1, max: 60 }), (rhythm, count) => {
        const through = endOfCount(rhythm, count)
        if (through === null) throw new Error('A count has an end.')
        expect(occurrences({ ...rhythm, through }, { from: rhythm.from, through: addDays(through, 100) })).toHaveLength(
          count,
        )
        expect(nextOccurrences({ ...rhythm, through: null }, rhythm.from, count).at(-1)).toBe(through)
      }),
    )
  })
})

test('a series is said as people say it', () => {
  const times = { startTime: '18:00', endTime: '19:30' }
  const today = day('2026-11-18')
  const tuesday = { ...weekly, weekday: 'tue' as const, everyWeeks: 2 }
  expect(seriesInWords({ ...tuesday, ...times, through: day('2026-12-29') }, today)).toBe(
    'Every second Tuesday, 6:00 to 7:30 PM, until Dec 29',
  )
  expect(seriesInWords({ ...tuesday, ...times, through: day('2027-03-02') }, today)).toBe(
    'Every second Tuesday, 6:00 to 7:30 PM, until Mar 2, 2027',
  )
  expect(seriesInWords({ ...weekly, startTime: '11:00', endTime: '12:30' }, today)).toBe(
    'Every Wednesday, 11:00 AM to 12:30 PM',
  )
  expect(rhythmInWords({ ...weekly, weekOfMonth: -1 })).toBe('The last Wednesday of each month')
  expect(rhythmInWords({ ...weekly, weekOfMonth: 3 })).toBe('The third Wednesday of each month')
})
