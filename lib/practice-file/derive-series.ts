import type { Session } from '../attendance/session'
import { dateOf, type IsoDate, type IsoTime, timeOf, type Weekday, weekdayOf } from '../kernel/dates'

export type DerivedSeries = {
  /** What its sessions have in common; also what its id is made of. */
  key: string
  group: string
  location: string
  provider: string
  weekday: Weekday
  start: IsoTime
  end: IsoTime
  from: IsoDate
  through: IsoDate
}

/**
 * The series that sessions belong to, since a practice file only says that a session is part of one: sessions of a group
 * on one weekday, at one time and place. A series ends with its last session in the file, so that nothing is made up.
 * Without any provider there is nobody to lead one, and no series.
 */
export function deriveSeries(
  sessions: readonly Session[],
  anyProvider: string | null,
): { series: DerivedSeries[]; seriesOf: ReadonlyMap<string, string> } {
  const series = new Map<string, DerivedSeries>()
  const seriesOf = new Map<string, string>()
  for (const one of sessions) {
    const provider = one.facilitators[0] ?? anyProvider
    if (!one.partOfSeries || provider === null) continue
    const date = dateOf(one.start)
    const shape = {
      group: one.group,
      location: one.location,
      weekday: weekdayOf(date),
      start: timeOf(one.start),
      end: timeOf(one.end),
    }
    const key = Object.values(shape).join('\n')
    seriesOf.set(one.id, key)
    const known = series.get(key)
    if (!known) series.set(key, { key, ...shape, provider, from: date, through: date })
    else {
      // Whoever leads the last session leads the series.
      if (date >= known.through) Object.assign(known, { through: date, provider })
      if (date < known.from) known.from = date
    }
  }
  return { series: [...series.values()], seriesOf }
}
