import type { HolidayName } from '../lib/codes/holiday-names'
import { holidayNames } from '../lib/codes/holiday-names'
import { matchHoliday } from '../lib/hours/holidays'
import type { OpenInterval } from '../lib/hours/location'
import { hoursOn } from '../lib/hours/posted-hours'
import { addDays, type IsoDate, type LocalDateTime, localAt } from '../lib/kernel/dates'
import { billComing, listDoubtfulPlaces, mostPeopleAhead } from './bill-coming'
import type { Tx } from './client'
import type { Actor } from './in-practice'
import { listPayerFacts } from './queries/facts-of-payers'
import { getPracticeFacts, listLocationFacts } from './queries/facts-of-practice'
import { listSchedules, type ScheduledSession } from './queries/session-schedule'
import { listSessions, type SessionFilter, type SessionRow } from './queries/sessions'
import { listComingPlaces } from './queries/today'

export type CalendarDay = {
  date: IsoDate
  /** Posted hours of the locations that are looked at, together; empty is closed. */
  open: OpenInterval[]
  /** Null: open, or nothing is posted yet. */
  closedBecause: 'week' | 'exception' | 'holiday' | null
  holiday: HolidayName | null
  isKnown: boolean
}

export type CalendarSession = SessionRow & {
  plan: ScheduledSession
  /** People expected whom no authorization covers. */
  uncovered: string[]
}

export type Calendar = {
  days: CalendarDay[]
  sessions: CalendarSession[]
  /** False: too many people are expected to look up whom an authorization covers; narrowed, it is looked up again. */
  isCoverKnown: boolean
  now: LocalDateTime
}

/** The sessions of some days with the posted hours around them, and who of those expected is not covered. */
export async function readCalendar(tx: Tx, actor: Actor, filter: SessionFilter): Promise<Calendar> {
  const { practiceId } = actor
  const [rows, locations, practice] = await Promise.all([
    listSessions(tx, practiceId, filter),
    listLocationFacts(tx, practiceId),
    getPracticeFacts(tx, practiceId),
  ])
  const plans = await listSchedules(
    tx,
    practiceId,
    rows.map((row) => row.id),
  )
  const planOf = new Map(plans.map((one) => [one.id, one]))
  const coming = rows.filter((row) => row.status === 'scheduled' && row.date >= actor.today)
  const expected = new Set(coming.flatMap((row) => row.seats.map((seat) => seat.patientId)))
  const uncovered = await listUncovered(tx, actor, expected, filter.through)
  const shown = locations.filter((one) => filter.locationId === undefined || one.id === filter.locationId)
  const days: CalendarDay[] = []
  for (let date = filter.from; date <= filter.through; date = addDays(date, 1)) {
    const hours = shown.map((one) => hoursOn(one, date, practice.closedHolidays))
    const known = hours.filter((one) => one.known)
    const open = known.flatMap((one) => one.open)
    const because = known[0]?.because ?? 'unknown'
    days.push({
      ...{ date, open, isKnown: known.length > 0 },
      closedBecause: open.length > 0 || because === 'unknown' ? null : because,
      holiday: matchHoliday(date, holidayNames, 'actual')?.name ?? null,
    })
  }
  const sessions = rows.flatMap((row): CalendarSession[] => {
    const plan = planOf.get(row.id)
    return plan ? [{ ...row, plan, uncovered: uncovered?.get(row.id) ?? [] }] : []
  })
  return { days, sessions, isCoverKnown: uncovered !== null, now: localAt(actor.now.getTime(), practice.timeZone) }
}

/** By session; the units that sessions before the shown ones will use are used first. Null: too many to look up for a page. */
async function listUncovered(
  tx: Tx,
  { practiceId, today }: Actor,
  expected: ReadonlySet<string>,
  through: IsoDate,
): Promise<Map<string, string[]> | null> {
  const uncovered = new Map<string, string[]>()
  if (expected.size === 0) return uncovered
  const payers = await listPayerFacts(tx, practiceId, today)
  const payerIds = payers.filter((payer) => payer.settings.authRequired90853).map((payer) => payer.id)
  const places = await listComingPlaces(tx, practiceId, { after: addDays(today, -1), through, payerIds })
  const ours = places.filter((one) => expected.has(one.patientId))
  const doubtful = await listDoubtfulPlaces(tx, practiceId, ours, { today })
  if (new Set(doubtful.map((one) => one.patientId)).size > mostPeopleAhead) return null
  for (const { patientId, sessionIds } of await billComing(tx, practiceId, doubtful, today)) {
    for (const id of sessionIds) uncovered.set(id, [...(uncovered.get(id) ?? []), patientId])
  }
  return uncovered
}
