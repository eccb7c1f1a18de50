import { Temporal } from 'temporal-polyfill'

declare const dateBrand: unique symbol
declare const timeBrand: unique symbol
declare const localBrand: unique symbol

/** A calendar day, '2026-03-09'. Compares and sorts as text. */
export type IsoDate = string & { readonly [dateBrand]: true }
/** A time on the wall, '14:30'; '24:00' may end an interval. */
export type IsoTime = string & { readonly [timeBrand]: true }
/** A day and a time on the wall at a place, '2026-03-09T14:30'. */
export type LocalDateTime = string & { readonly [localBrand]: true }
/** Both ends included, as payers write them; null is open. */
export type DateRange = { from: IsoDate | null; through: IsoDate | null }

export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
export type Weekday = (typeof weekdays)[number]

const daysBeforeMonth = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334]

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

/** True for a day that exists, written YYYY-MM-DD. */
export function isIsoDate(text: string): text is IsoDate {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const [year, month, day] = partsOf(text)
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}

/** True for a time from 00:00 to 23:59, written HH:MM. */
export function isIsoTime(text: string): text is IsoTime {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(text)
}

/** True for a day that exists and a time on it, written YYYY-MM-DDTHH:MM, without an offset. */
export function isLocalDateTime(text: string): text is LocalDateTime {
  return text.length === 16 && text[10] === 'T' && isIsoDate(text.slice(0, 10)) && isIsoTime(text.slice(11))
}

/** The day of a local date and time. */
export function dateOf(moment: LocalDateTime): IsoDate {
  return moment.slice(0, 10) as IsoDate
}

/** The time of a local date and time. */
export function timeOf(moment: LocalDateTime): IsoTime {
  return moment.slice(11) as IsoTime
}

/** Joins a day and a time. */
export function localDateTime(date: IsoDate, time: IsoTime): LocalDateTime {
  return `${date}T${time}` as LocalDateTime
}

/** The wall time so many minutes later on the same clock, past midnight too; a change of the clocks is not looked at. */
export function localAfter(moment: LocalDateTime, minutes: number): LocalDateTime {
  const minute = minuteOfDay(timeOf(moment)) + minutes
  const days = Math.floor(minute / 1440)
  const rest = minute - days * 1440
  const hour = Math.floor(rest / 60)
  const time = `${String(hour).padStart(2, '0')}:${String(rest - hour * 60).padStart(2, '0')}` as IsoTime
  return localDateTime(addDays(dateOf(moment), days), time)
}

/** Minutes since midnight; 1440 for 24:00. */
export function minuteOfDay(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))
}

function partsOf(date: string): [number, number, number] {
  return [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10))]
}

/** A number that grows by one a day, so that days can be subtracted. */
export function dayNumber(date: IsoDate): number {
  const [year, month, day] = partsOf(date)
  const before = year - 1
  const leapDays = Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400)
  const leap = month > 2 && isLeapYear(year) ? 1 : 0
  return before * 365 + leapDays + (daysBeforeMonth[month - 1] ?? 0) + leap + day
}

/** Days from the first day to the second; negative when the second is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return dayNumber(to) - dayNumber(from)
}

/** The weekday of a day. */
export function weekdayOf(date: IsoDate): Weekday {
  return weekdays[(dayNumber(date) + 6) % 7] as Weekday
}

/** The day of a day number: the inverse of dayNumber. */
export function dateOfDayNumber(number: number): IsoDate {
  // Days are counted in eras of 400 years that begin on 1 March, so that the leap day ends a year.
  const sinceMarch = number + 305
  const era = Math.floor(sinceMarch / 146_097)
  const dayOfEra = sinceMarch - era * 146_097
  const leapCorrection = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096)
  const yearOfEra = Math.floor((dayOfEra - leapCorrection) / 365)
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
  return isoDate(era * 400 + yearOfEra + (month <= 2 ? 1 : 0), month, day)
}

/** The day so many days later, or earlier for a negative count. */
export function addDays(date: IsoDate, count: number): IsoDate {
  return dateOfDayNumber(dayNumber(date) + count)
}

/** The same date so many years later; 29 February becomes the 28th where there is none. */
export function addYears(date: IsoDate, count: number): IsoDate {
  const [year, month, day] = partsOf(date)
  return isoDate(year + count, month, Math.min(day, daysInMonth(year + count, month)))
}

/** The day of a year, month (1 to 12) and day of month that exist. */
export function isoDate(year: number, month: number, day: number): IsoDate {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` as IsoDate
}

/** The earlier of two days, or of two wall times. */
export function earlierOf<Moment extends string>(a: Moment, b: Moment): Moment {
  return a <= b ? a : b
}

/** The later of two days, or of two wall times. */
export function laterOf<Moment extends string>(a: Moment, b: Moment): Moment {
  return a >= b ? a : b
}

/** The year of a day. */
export function yearOf(date: IsoDate): number {
  return Number(date.slice(0, 4))
}

/** The last day of the month in which a day falls. */
export function endOfMonth(date: IsoDate): IsoDate {
  const [year, month] = partsOf(date)
  return isoDate(year, month, daysInMonth(year, month))
}

/** True when the day lies in the range, both ends included. */
export function isWithin(date: IsoDate, range: DateRange): boolean {
  return (range.from === null || range.from <= date) && (range.through === null || date <= range.through)
}

/** True when two ranges share a day. */
export function overlaps(a: DateRange, b: DateRange): boolean {
  const beforeB = a.through !== null && b.from !== null && a.through < b.from
  const beforeA = b.through !== null && a.from !== null && b.through < a.from
  return !beforeB && !beforeA
}

/** True for a time zone of the IANA database. */
export function isTimeZone(name: string): boolean {
  try {
    Temporal.Now.zonedDateTimeISO(name)
    return /^[A-Za-z]/.test(name)
  } catch {
    return false
  }
}

/**
 * What the clocks of a zone do at a wall time: 'skipped' in spring, 'twice' in autumn, else null (domain.md C-09).
 * A skipped time is taken an hour later, a time that comes twice is taken the first time.
 */
export function clockChangeAt(moment: LocalDateTime, zone: string): 'skipped' | 'twice' | null {
  const plain = Temporal.PlainDateTime.from(moment)
  const earlier = plain.toZonedDateTime(zone, { disambiguation: 'earlier' })
  const later = plain.toZonedDateTime(zone, { disambiguation: 'later' })
  if (earlier.epochMilliseconds === later.epochMilliseconds) return null
  return later.toPlainDateTime().equals(plain) ? 'twice' : 'skipped'
}

/** Minutes from one wall time to another at a place, counted between the instants (domain.md C-09, C-10). */
export function minutesBetween(from: LocalDateTime, to: LocalDateTime, zone: string): number {
  if (isUneventful(from, to, zone)) return wallMinutes(to) - wallMinutes(from)
  const start = Temporal.PlainDateTime.from(from).toZonedDateTime(zone)
  const end = Temporal.PlainDateTime.from(to).toZonedDateTime(zone)
  return Math.round((end.epochMilliseconds - start.epochMilliseconds) / 60_000)
}

function wallMinutes(moment: LocalDateTime): number {
  return dayNumber(dateOf(moment)) * 1440 + minuteOfDay(timeOf(moment))
}

// Asking Temporal is slow next to everything else the engine does, and the answer for a day and a zone never changes
// while the program runs: the days on which a zone changes its clocks are remembered.
const uneventfulDays = new Map<string, Map<string, boolean>>()

/** True when a zone's clocks do not change from the start of the first day to the end of the last. */
export function isUneventful(from: LocalDateTime, to: LocalDateTime, zone: string): boolean {
  let days = uneventfulDays.get(zone)
  if (!days) {
    days = new Map()
    uneventfulDays.set(zone, days)
  }
  const key = from.slice(0, 10) === to.slice(0, 10) ? from.slice(0, 10) : `${from.slice(0, 10)}${to.slice(0, 10)}`
  const known = days.get(key)
  if (known !== undefined) return known
  // From the evening before, since some zones change their clocks at midnight.
  const start = Temporal.PlainDateTime.from(`${from.slice(0, 10)}T00:00`)
    .subtract({ hours: 3 })
    .toZonedDateTime(zone)
  const end = Temporal.PlainDateTime.from(`${to.slice(0, 10)}T00:00`)
    .add({ hours: 27 })
    .toZonedDateTime(zone)
  const answer = start.offsetNanoseconds === end.offsetNanoseconds
  days.set(key, answer)
  return answer
}

/** The day it is at a place at a moment given as milliseconds since 1970 (the clock is the caller's). */
export function dateAt(epochMilliseconds: number, zone: string): IsoDate {
  return dateOf(localAt(epochMilliseconds, zone))
}

/** The wall time at a place at a moment given as milliseconds since 1970, to the minute. */
export function localAt(epochMilliseconds: number, zone: string): LocalDateTime {
  const zoned = Temporal.Instant.fromEpochMilliseconds(epochMilliseconds).toZonedDateTimeISO(zone)
  return zoned.toPlainDateTime().toString({ smallestUnit: 'minute' }) as LocalDateTime
}
