import { addonCandidate } from '../lib/hours/addon-candidate'
import type { OpenInterval } from '../lib/hours/location'
import { sessionHours } from '../lib/hours/posted-hours'
import {
  addDays,
  clockChangeAt,
  dayNumber,
  type IsoDate,
  type IsoTime,
  localDateTime,
  minuteOfDay,
  minutesBetween,
} from '../lib/kernel/dates'
import { err, ok, type Result } from '../lib/kernel/result'
import { defaultSettings } from '../lib/policy/payer-settings'
import type { Executor, PracticeId } from './client'
import { getPracticeFacts, listLocationFacts } from './queries/facts-of-practice'
import { listFacilitatorChoices, listMeetingPlaces } from './queries/session-choices'
import {
  listSessionsBeside,
  type NearbySession,
  type ScheduledSession,
  type SessionPlan,
} from './queries/session-schedule'

/** Why a session cannot be as it is asked for, with the field that says it. */
export type PlanProblem =
  | { kind: 'unknown'; field: 'locationId' | 'leaderId' | 'alsoIds' }
  | { kind: 'no_length'; field: 'endTime' }
  | { kind: 'too_long'; field: 'endTime'; minutes: number }
  /** The clocks go forward over it (domain.md C-09); `instead` is the first time that exists. */
  | { kind: 'skipped'; field: 'startTime' | 'endTime'; date: IsoDate; time: IsoTime; instead: IsoTime }

export type Taken = { name: string; groupName: string; startTime: IsoTime; endTime: IsoTime }

/** What is worth knowing of a session before it is saved; none of it forbids saving. */
export type SessionCheck = {
  lengthMinutes: number
  endsNextDay: boolean
  /** It begins in the hour that comes twice; the first is taken. */
  isTwice: boolean
  /** For the usual payer. */
  hours: { isKnown: boolean; isInside: boolean; open: readonly OpenInterval[]; addon: '99050' | '99051' | null }
  /** Who of its clinicians leads another session at that time. */
  leaders: Taken[]
  /** Who else is in the room. */
  room: Taken[]
}

const longestMinutes = 12 * 60

/** Looks a plan up in the posted hours, the clocks and the other sessions. What `before` already has may stay, archived or not. */
export async function checkSession(
  tx: Executor,
  practiceId: PracticeId,
  plan: SessionPlan,
  before: ScheduledSession | null,
): Promise<Result<SessionCheck, PlanProblem>> {
  const [practice, locations, places, people, beside] = await Promise.all([
    getPracticeFacts(tx, practiceId),
    listLocationFacts(tx, practiceId),
    listMeetingPlaces(tx, practiceId),
    listFacilitatorChoices(tx, practiceId),
    listSessionsBeside(tx, practiceId, {
      from: addDays(plan.date, -1),
      through: addDays(plan.date, 1),
      except: before?.id ?? null,
    }),
  ])
  const isOffered = plan.locationId === before?.locationId || places.some((one) => one.id === plan.locationId)
  const location = isOffered ? locations.find((one) => one.id === plan.locationId) : undefined
  if (!location) return err({ kind: 'unknown', field: 'locationId' })
  const known = new Set([...people.map((one) => one.id), ...(before?.facilitatorIds ?? [])])
  const stranger = plan.facilitatorIds.findIndex((one) => !known.has(one))
  if (stranger >= 0) return err({ kind: 'unknown', field: stranger === 0 ? 'leaderId' : 'alsoIds' })

  const times = timesOf(plan, location.timeZone)
  if (!times.ok) return times
  const { start, end, endsNextDay, lengthMinutes } = times.value
  const hours = sessionHours(location, start, null, practice.closedHolidays)
  const addon = hours.known ? addonCandidate(hours, start, end, defaultSettings('commercial')).code : null
  const nameOf = new Map(people.map((one) => [one.id, one.name]))
  const same = beside.filter((one) => isAtTheSameTime(one, plan))
  return ok({
    ...{ lengthMinutes, endsNextDay, isTwice: clockChangeAt(start, location.timeZone) === 'twice' },
    hours: { isKnown: hours.known, isInside: hours.isInside, open: hours.open, addon },
    leaders: same.flatMap((one) =>
      one.facilitatorIds
        .filter((id) => plan.facilitatorIds.includes(id))
        .map((id) => takenBy(one, nameOf.get(id) ?? 'Somebody')),
    ),
    room: same
      .filter((one) => plan.room !== null && one.room === plan.room && one.locationId === plan.locationId)
      .map((one) => takenBy(one, plan.room ?? '')),
  })
}

function timesOf({ date, startTime, endTime }: SessionPlan, zone: string) {
  if (startTime === endTime) return err({ kind: 'no_length', field: 'endTime' } as const)
  const endsNextDay = endTime < startTime
  const start = localDateTime(date, startTime)
  const endDate = endsNextDay ? addDays(date, 1) : date
  const end = localDateTime(endDate, endTime)
  if (clockChangeAt(start, zone) === 'skipped') return err(skipped('startTime', date, startTime))
  if (clockChangeAt(end, zone) === 'skipped') return err(skipped('endTime', endDate, endTime))
  const lengthMinutes = minutesBetween(start, end, zone)
  if (lengthMinutes > longestMinutes) {
    return err({ kind: 'too_long', field: 'endTime', minutes: lengthMinutes } as const)
  }
  return ok({ start, end, endsNextDay, lengthMinutes })
}

// Every zone of the United States moves its clocks by an hour.
function skipped(field: 'startTime' | 'endTime', date: IsoDate, time: IsoTime): PlanProblem {
  const instead = `${String((Number(time.slice(0, 2)) + 1) % 24).padStart(2, '0')}${time.slice(2)}` as IsoTime
  return { kind: 'skipped', field, date, time, instead }
}

type Span = { date: IsoDate; startTime: IsoTime; endTime: IsoTime }

function isAtTheSameTime(a: Span, b: Span): boolean {
  const [x, y] = [spanOf(a), spanOf(b)]
  return x.from < y.to && y.from < x.to
}

function spanOf({ date, startTime, endTime }: Span): { from: number; to: number } {
  const midnight = dayNumber(date) * 1440
  const next = endTime <= startTime ? 1440 : 0
  return { from: midnight + minuteOfDay(startTime), to: midnight + minuteOfDay(endTime) + next }
}

function takenBy({ groupName, startTime, endTime }: NearbySession, name: string): Taken {
  return { name, groupName, startTime, endTime }
}
