import type { HolidayName } from '../codes/holiday-names'
import { dateOf, type IsoDate, type LocalDateTime, minuteOfDay, timeOf, weekdayOf } from '../kernel/dates'
import { matchHoliday } from './holidays'
import type { Location, OpenInterval, PostedHours } from './location'

/** What the posted hours of a day are and where they come from; known is false before the first version (domain.md C-01, 2.4 step 2). */
export type HoursOfDay = {
  known: boolean
  version: IsoDate | null
  because: 'week' | 'exception' | 'holiday' | 'unknown'
  open: readonly OpenInterval[]
}

/** The posted hours on a day: a dated exception goes before a closed holiday, a closed holiday before the week. */
export function hoursOn(location: Location, date: IsoDate, closedHolidays: readonly HolidayName[]): HoursOfDay {
  const version = versionOn(location.postedHours, date)
  if (!version) return { known: false, version: null, because: 'unknown', open: [] }
  const exception = location.exceptions.find((one) => one.date === date)
  if (exception) return { known: true, version: version.from, because: 'exception', open: exception.open }
  if (closedHolidays.length > 0 && matchHoliday(date, closedHolidays, 'actual')) {
    return { known: true, version: version.from, because: 'holiday', open: [] }
  }
  return { known: true, version: version.from, because: 'week', open: version.weekly[weekdayOf(date)] ?? [] }
}

/** The version in force on a day; null before the first one. */
export function versionOn(versions: readonly PostedHours[], date: IsoDate): PostedHours | null {
  let latest: PostedHours | null = null
  for (const version of versions) {
    if (version.from <= date && (latest === null || version.from > latest.from)) latest = version
  }
  return latest
}

/** True when a wall time lies in one of the intervals; an interval holds its start and not its end (C-02). */
export function isOpenAt(open: readonly OpenInterval[], minute: number): boolean {
  return open.some(([from, to]) => minuteOfDay(from) <= minute && minute < minuteOfDay(to))
}

/** '9:00-12:00, 13:00-20:00', or 'closed'. */
export function intervalsInWords(open: readonly OpenInterval[]): string {
  return open.length === 0 ? 'closed' : open.map(([from, to]) => `${from}-${to}`).join(', ')
}

/** What is known of a session's place in the posted hours, whoever pays. */
export type SessionHours = HoursOfDay & {
  date: IsoDate
  timeZone: string
  /** The scheduled start lies inside. */
  isInside: boolean
  /** The scheduled start lies inside, the later actual one does not. */
  onlyLateStart: boolean
}

/** Looks a session up in the posted hours by its scheduled start (domain.md ). */
export function sessionHours(
  location: Location,
  start: LocalDateTime,
  actualStart: LocalDateTime | null,
  closedHolidays: readonly HolidayName[],
): SessionHours {
  const date = dateOf(start)
  const hours = hoursOn(location, date, closedHolidays)
  const isInside = isOpenAt(hours.open, minuteOfDay(timeOf(start)))
  const startedLater = actualStart !== null && actualStart > start
  const actualOpen = startedLater && dateOf(actualStart) !== date ? [] : hours.open
  const actualInside = !startedLater || isOpenAt(actualOpen, minuteOfDay(timeOf(actualStart)))
  return { ...hours, date, timeZone: location.timeZone, isInside, onlyLateStart: isInside && !actualInside }
}
