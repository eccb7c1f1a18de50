import { addDays, daysBetween, earlierOf, type IsoDate, laterOf, weekdayOf, weekdays } from '../kernel/dates'
import { horizonDays, occurrences, type Rhythm } from './series'

export type Standing = { id: string; date: IsoDate }

export type SeriesPlan = {
  /** Days on which there is no session yet. */
  make: IsoDate[]
  /** Sessions that stay what they are on another day, or on the same day with other facts. */
  move: { id: string; from: IsoDate; to: IsoDate }[]
  /** Sessions that fall away. */
  remove: string[]
}

export type SeriesSituation = {
  /** Where the series has a say: no session before it is made or moved, none after it is made. */
  span: { from: IsoDate; through: IsoDate }
  /** Its sessions that have not been taken and follow it. */
  movable: readonly Standing[]
  /** Days of its sessions that stay where they are whatever becomes of it: held, called off by a person, moved apart. */
  fixed: readonly IsoDate[]
  /** Days on which another session of the group already stands at the time asked for. */
  occupied: readonly IsoDate[]
  /** Days on which one stands that a series has called off: it is taken up again rather than another moved there. */
  revivable: readonly IsoDate[]
}

// Sessions more than a week apart are not the same meeting on another day.
const nearestDays = 6

/**
 * What brings the sessions of a series into line with its rhythm: each day it meets on has one session, as far as possible
 * the one that stood nearest. A session that stays where it is takes the place of a meeting near it that has none, so that
 * a week that was called off, or moved by hand, is not made again. Planning what has been carried out changes nothing.
 */
export function planSeries(rhythm: Rhythm, { span, movable, fixed, occupied, revivable }: SeriesSituation): SeriesPlan {
  const taken = new Set(occupied)
  const again = new Set(revivable)
  const open = new Set(occurrences(rhythm, span).filter((day) => !taken.has(day)))
  const left = new Map(movable.map((one) => [one.id, one]))
  const move: SeriesPlan['move'] = []
  const place = (one: Standing, day: IsoDate) => {
    open.delete(day)
    left.delete(one.id)
    move.push({ id: one.id, from: one.date, to: day })
  }
  // What stands on the right day already keeps it, so that no two of them change places.
  for (const one of movable) if (open.has(one.date) && !again.has(one.date)) place(one, one.date)
  // The nearest pairs of all first: a week that has no session left takes none from the next one.
  for (let distance = 1; distance <= nearestDays; distance += 1) {
    for (const day of [...open].filter((one) => !again.has(one))) {
      const near = [...left.values()].find((one) => Math.abs(daysBetween(one.date, day)) === distance)
      if (near) place(near, day)
    }
  }
  for (const date of fixed) {
    const nearest = nearestOf([...open], date)
    if (nearest) open.delete(nearest)
  }
  move.sort((a, b) => (a.to < b.to ? -1 : 1))
  return { make: [...open], move, remove: [...left.keys()] }
}

function nearestOf(days: readonly IsoDate[], date: IsoDate): IsoDate | null {
  let best: IsoDate | null = null
  const distance = (day: IsoDate) => Math.abs(daysBetween(day, date))
  for (const day of days) {
    if (distance(day) <= nearestDays && (best === null || distance(day) < distance(best))) best = day
  }
  return best
}

/**
 * From which day a change counts that begins with a certain session: from the Monday of its week, so that a Wednesday can
 * become the Tuesday before it, but neither into the past nor before the session that comes before it.
 */
export function changeBegins(date: IsoDate, { today, before }: { today: IsoDate; before: IsoDate | null }): IsoDate {
  const monday = mondayOf(date)
  const earliest = date < today ? date : laterOf(monday, today)
  return before === null ? earliest : laterOf(earliest, earlierOf(addDays(before, 1), date))
}

/** How far ahead the sessions of a series with an end are made at most, in days; longer plans are filled as time goes by. */
export const longestDays = 2 * 365

/** The last day up to which the sessions of a series are made: its end, at most two years ahead, or half a year without one. */
export function madeThrough({ through, from }: Rhythm, today: IsoDate): IsoDate {
  const begins = laterOf(today, from)
  return through === null ? addDays(begins, horizonDays) : earlierOf(through, addDays(begins, longestDays))
}

/** The Monday of the week of a day. */
export function mondayOf(date: IsoDate): IsoDate {
  return addDays(date, -weekdays.indexOf(weekdayOf(date)))
}
