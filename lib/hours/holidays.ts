import type { HolidayName } from '../codes/holiday-names'
import { addDays, endOfMonth, type IsoDate, isoDate, type Weekday, weekdayOf, weekdays, yearOf } from '../kernel/dates'

export type HolidayMatch = { name: HolidayName; by: 'actual' | 'observed' }

/** The day a federal holiday falls on in a year (domain.md C-05; 5 U.S.C. 6103). */
export function holidayDate(name: HolidayName, year: number): IsoDate {
  switch (name) {
    case 'new_years_day':
      return isoDate(year, 1, 1)
    case 'mlk_day':
      return nthWeekday(year, 1, 'mon', 3)
    case 'presidents_day':
      return nthWeekday(year, 2, 'mon', 3)
    case 'memorial_day':
      return lastWeekday(year, 5, 'mon')
    case 'juneteenth':
      return isoDate(year, 6, 19)
    case 'independence_day':
      return isoDate(year, 7, 4)
    case 'labor_day':
      return nthWeekday(year, 9, 'mon', 1)
    case 'columbus_day':
      return nthWeekday(year, 10, 'mon', 2)
    case 'veterans_day':
      return isoDate(year, 11, 11)
    case 'thanksgiving':
      return nthWeekday(year, 11, 'thu', 4)
    case 'christmas':
      return isoDate(year, 12, 25)
  }
}

/** The day a holiday is kept on: Friday before a Saturday, Monday after a Sunday, else the day itself (C-06). */
export function observedDay(actual: IsoDate): IsoDate {
  const weekday = weekdayOf(actual)
  if (weekday === 'sat') return addDays(actual, -1)
  return weekday === 'sun' ? addDays(actual, 1) : actual
}

// A payer's list is one object for a whole run, and its answer for a day never changes.
const cache = new WeakMap<readonly HolidayName[], Map<string, HolidayMatch | null>>()

/**
 * Which of the named holidays a day is, by its actual date, by its observed one, or by either; the actual date goes
 * first. New Year's Day of the next year may be kept on 31 December (C-06).
 */
export function matchHoliday(
  date: IsoDate,
  names: readonly HolidayName[],
  mode: 'actual' | 'observed' | 'both',
): HolidayMatch | null {
  let days = cache.get(names)
  if (!days) {
    days = new Map()
    cache.set(names, days)
  }
  const key = mode === 'actual' ? date : `${date} ${mode}`
  let match = days.get(key)
  if (match === undefined) {
    match = findHoliday(date, names, mode)
    days.set(key, match)
  }
  return match
}

function findHoliday(date: IsoDate, names: readonly HolidayName[], mode: string): HolidayMatch | null {
  const year = yearOf(date)
  if (mode !== 'observed') {
    for (const name of names) if (holidayDate(name, year) === date) return { name, by: 'actual' }
  }
  if (mode === 'actual') return null
  for (const name of names) {
    for (const near of [year, year + 1]) {
      const actual = holidayDate(name, near)
      if (observedDay(actual) === date) return { name, by: actual === date ? 'actual' : 'observed' }
    }
  }
  return null
}

/** The first to fifth such weekday of a month, whether or not the month reaches that far. */
export function nthWeekday(year: number, month: number, weekday: Weekday, nth: number): IsoDate {
  const first = isoDate(year, month, 1)
  const ahead = (weekdays.indexOf(weekday) - weekdays.indexOf(weekdayOf(first)) + 7) % 7
  return addDays(first, ahead + (nth - 1) * 7)
}

/** The last such weekday of a month. */
export function lastWeekday(year: number, month: number, weekday: Weekday): IsoDate {
  const last = endOfMonth(isoDate(year, month, 1))
  return addDays(last, -((weekdays.indexOf(weekdayOf(last)) - weekdays.indexOf(weekday) + 7) % 7))
}
