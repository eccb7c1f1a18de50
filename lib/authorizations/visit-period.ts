import {
  addDays,
  addYears,
  earlierOf,
  endOfMonth,
  type IsoDate,
  isoDate,
  weekdayOf,
  weekdays,
  yearOf,
} from '../kernel/dates'
import type { LimitPeriod } from './coverage'

/** First and last day of the period of a visit limit in which a day falls; both null for a lifetime (domain.md L-01). */
export type VisitPeriod = { from: IsoDate | null; through: IsoDate | null }

/**
 * The period a visit belongs to. A plan year begins on its 'MM-DD' (29 February is kept on the 28th where there is
 * none), a week on Monday; rolling twelve months end on the visit's own day.
 */
export function visitPeriod(period: LimitPeriod, date: IsoDate, planYearStart: string | null): VisitPeriod {
  switch (period) {
    case 'lifetime':
      return { from: null, through: null }
    case 'calendar_year':
      return yearFrom(isoDate(yearOf(date), 1, 1))
    case 'plan_year':
      return planYear(date, planYearStart ?? '01-01')
    case 'rolling_12_months':
      return { from: addDays(addYears(date, -1), 1), through: date }
    case 'month':
      return { from: `${date.slice(0, 7)}-01` as IsoDate, through: endOfMonth(date) }
    case 'week': {
      const sinceMonday = weekdays.indexOf(weekdayOf(date))
      return { from: addDays(date, -sinceMonday), through: addDays(date, 6 - sinceMonday) }
    }
  }
}

function planYear(date: IsoDate, start: string): VisitPeriod {
  const month = Number(start.slice(0, 2))
  const day = Number(start.slice(3, 5))
  const startIn = (year: number) => {
    const last = endOfMonth(isoDate(year, month, 1))
    const wanted = isoDate(year, month, day)
    return earlierOf(wanted, last)
  }
  const thisYear = startIn(yearOf(date))
  const from = thisYear <= date ? thisYear : startIn(yearOf(date) - 1)
  return { from, through: addDays(startIn(yearOf(from) + 1), -1) }
}

function yearFrom(from: IsoDate): VisitPeriod {
  return { from, through: addDays(addYears(from, 1), -1) }
}
