import { minuteOfDay, type Weekday } from '../kernel/dates'
import type { PayerSettings } from '../policy/payer-settings'
import type { OpenInterval } from './location'

/** A stretch of open time, in minutes of the day; special is the part in which 99051 may be due. */
export type OpenStretch = { from: number; to: number; isSpecial: boolean }

type Definition = Pick<PayerSettings, 'eveningFrom' | 'earlyBefore' | 'weekendDays'>

/** The open times of a weekday cut where its evening or early part begins, for drawing (domain.md 2.4 step 3). */
export function stretchesOf(open: readonly OpenInterval[], weekday: Weekday, definition: Definition): OpenStretch[] {
  const isWeekend = definition.weekendDays.includes(weekday)
  const evening = minuteOfDay(definition.eveningFrom)
  const early = definition.earlyBefore === null ? 0 : minuteOfDay(definition.earlyBefore)
  return open.flatMap(([begin, end]) => {
    const [from, to] = [minuteOfDay(begin), minuteOfDay(end)]
    if (isWeekend) return [{ from, to, isSpecial: true }]
    const cuts = [from, ...[early, evening].filter((cut) => cut > from && cut < to), to]
    return cuts.slice(0, -1).map((cut, i) => ({
      from: cut,
      to: cuts[i + 1] ?? to,
      isSpecial: cut < early || cut >= evening,
    }))
  })
}

/** The hours that a picture of a week needs: an hour around everything in it, and no less than 7 AM to 9 PM. */
export function axisOf(stretches: readonly { from: number; to: number }[]): { from: number; to: number } {
  const from = Math.min(7 * 60, ...stretches.map((one) => one.from - 60))
  const to = Math.max(21 * 60, ...stretches.map((one) => one.to + 60))
  return { from: Math.max(0, Math.floor(from / 60) * 60), to: Math.min(1440, Math.ceil(to / 60) * 60) }
}

/** Every second full hour between the ends of such a picture, for its lines and labels. */
export function marksOf({ from, to }: { from: number; to: number }): number[] {
  const marks: number[] = []
  for (let minute = Math.floor(from / 120) * 120 + 120; minute < to; minute += 120) marks.push(minute)
  return marks
}
