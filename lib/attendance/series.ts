import { lastWeekday, nthWeekday } from '../hours/holidays'
import {
  addDays,
  daysBetween,
  earlierOf,
  type IsoDate,
  laterOf,
  type Weekday,
  weekdayOf,
  weekdays,
  yearOf,
} from '../kernel/dates'
import { dayInWords, timeInWords } from '../kernel/words'

/** On which days a group meets, again and again. */
export type Rhythm = {
  weekday: Weekday
  /** 1, or 2 for every second week counted from the first meeting; without meaning for a monthly series. */
  everyWeeks: number
  /** Monthly: the first to fourth such weekday of the month, or -1 for the last one; null is not monthly. */
  weekOfMonth: number | null
  /** The first meeting is the first fitting day from here on. */
  from: IsoDate
  /** The last day on which it may meet; null has no end. */
  through: IsoDate | null
}

/** How far ahead the sessions of a series without an end are made, in days. */
export const horizonDays = 26 * 7

/** The days of a series between two days, all ends included, in order. */
export function occurrences(rhythm: Rhythm, span: { from: IsoDate; through: IsoDate }): IsoDate[] {
  const through = rhythm.through === null ? span.through : earlierOf(rhythm.through, span.through)
  const from = laterOf(rhythm.from, span.from)
  if (through < from) return []
  return rhythm.weekOfMonth === null
    ? weekly(rhythm, from, through)
    : monthly(rhythm.weekday, rhythm.weekOfMonth, from, through)
}

/** The next days of a series from a day on, that day included; fewer when the series ends before. */
export function nextOccurrences(rhythm: Rhythm, from: IsoDate, count: number): IsoDate[] {
  // A monthly series meets twelve times a year, the others more often: so many days hold enough of them.
  const days = rhythm.weekOfMonth === null ? 7 * rhythm.everyWeeks * (count + 1) : 31 * (count + 2)
  const start = laterOf(from, rhythm.from)
  return occurrences(rhythm, { from: start, through: addDays(start, days) }).slice(0, count)
}

/** The day of the last of so many meetings, which is then the end of the series; null for none. */
export function endOfCount(rhythm: Rhythm, count: number): IsoDate | null {
  const days = nextOccurrences({ ...rhythm, through: null }, rhythm.from, count)
  return days[count - 1] ?? null
}

function weekly({ weekday, everyWeeks, from: begins }: Rhythm, from: IsoDate, through: IsoDate): IsoDate[] {
  const first = addDays(begins, (weekdays.indexOf(weekday) - weekdays.indexOf(weekdayOf(begins)) + 7) % 7)
  const step = everyWeeks * 7
  const skipped = Math.max(0, Math.ceil(daysBetween(first, from) / step))
  const days: IsoDate[] = []
  for (let day = addDays(first, skipped * step); day <= through; day = addDays(day, step)) days.push(day)
  return days
}

function monthly(weekday: Weekday, weekOfMonth: number, from: IsoDate, through: IsoDate): IsoDate[] {
  const days: IsoDate[] = []
  const last = yearOf(through) * 12 + Number(through.slice(5, 7)) - 1
  for (let month = yearOf(from) * 12 + Number(from.slice(5, 7)) - 1; month <= last; month += 1) {
    const [year, ofYear] = [Math.floor(month / 12), (month % 12) + 1]
    const day = weekOfMonth === -1 ? lastWeekday(year, ofYear, weekday) : nthWeekday(year, ofYear, weekday, weekOfMonth)
    if (from <= day && day <= through) days.push(day)
  }
  return days
}

/** The weekdays as the interface says them. */
export const weekdayWords: Readonly<Record<Weekday, string>> = {
  ...{ mon: 'Monday', tue: 'Tuesday', wed: 'Wednesday', thu: 'Thursday' },
  ...{ fri: 'Friday', sat: 'Saturday', sun: 'Sunday' },
}

const places = new Map([
  [1, 'first'],
  [2, 'second'],
  [3, 'third'],
  [4, 'fourth'],
  [-1, 'last'],
])

/** 'Every Wednesday', 'Every second Tuesday', 'The first Monday of each month'. */
export function rhythmInWords({ weekday, everyWeeks, weekOfMonth }: Omit<Rhythm, 'from' | 'through'>): string {
  const name = weekdayWords[weekday]
  if (weekOfMonth !== null) return `The ${places.get(weekOfMonth) ?? 'last'} ${name} of each month`
  return everyWeeks === 2 ? `Every second ${name}` : `Every ${name}`
}

/** '6:00 to 7:30 PM', '11:00 AM to 12:30 PM'. */
export function timesInWords(startTime: string, endTime: string): string {
  const [start, end] = [timeInWords(startTime), timeInWords(endTime)]
  return `${start.slice(-3) === end.slice(-3) ? start.slice(0, -3) : start} to ${end}`
}

/** 'Every second Tuesday, 6:00 to 7:30 PM, until Mar 2'; a day of another year than today's is said with its year. */
export function seriesInWords(series: Rhythm & { startTime: string; endTime: string }, today: IsoDate): string {
  const said = `${rhythmInWords(series)}, ${timesInWords(series.startTime, series.endTime)}`
  return series.through === null ? said : `${said}, until ${shortDay(series.through, today)}`
}

/** 'Mar 2' inside the year of today, 'Mar 2, 2027' outside it. */
export function shortDay(date: IsoDate, today: IsoDate): string {
  return yearOf(date) === yearOf(today) ? dayInWords(date).slice(0, -6) : dayInWords(date)
}
