import type { IsoDate } from '../lib/kernel/dates'
import { err, ok, type Result } from '../lib/kernel/result'
import { checkSession, type PlanProblem, type SessionCheck } from './check-session'
import type { Tx } from './client'
import type { Actor } from './in-practice'
import { listSentAttendances } from './queries/session-board'
import { listGroupsToSchedule } from './queries/session-choices'
import {
  getScheduleLocked,
  getSessionOfGroupAt,
  insertSession,
  type ScheduledSession,
  type SessionPlan,
  updateSessionCancelled,
  updateSessionPlan,
} from './queries/session-schedule'

/** A change of one session, as it is saved and as it is tried. */
export type SessionChange =
  | { change: 'add'; groupId: string; plan: SessionPlan }
  | { change: 'change'; sessionId: string; version: number; plan: SessionPlan }
  | { change: 'cancel'; sessionId: string; version: number; cancelReason: string }
  | { change: 'restore'; sessionId: string; version: number }

export type ScheduleRefusal =
  | { kind: 'not_found' }
  | { kind: 'group_unknown' }
  | PlanProblem
  | { kind: 'reason_needed' }
  /** The group meets at that time already, or has called that meeting off. */
  | { kind: 'taken'; sessionId: string | null; isCancelled: boolean }
  | { kind: 'sent'; controlNumbers: string[] }
  | { kind: 'held_ahead' }
  | { kind: 'held' }
  | { kind: 'cancelled' }
  | { kind: 'not_cancelled' }
  /** Somebody has saved since; `now` is what stands there. */
  | { kind: 'conflict'; now: ScheduledSession }

export type ChangedSession = {
  sessionId: string
  groupId: string
  groupName: string
  /** The days it was and is on. */
  dates: IsoDate[]
  /** Names of what is different now; none when nothing is. */
  fields: string[]
  /** Null where neither time nor place was asked for. */
  check: SessionCheck | null
  isSeries: boolean
}

type Changed = Result<ChangedSession, ScheduleRefusal>

/**
 * Writes one change of the schedule, without the claims that follow from it. When it is only tried, a reason that is still
 * to be written is taken as given.
 */
export function writeSessionChange(tx: Tx, actor: Actor, asked: SessionChange, isTrial = false): Promise<Changed> {
  switch (asked.change) {
    case 'add':
      return add(tx, actor, asked.groupId, asked.plan, isTrial)
    case 'change':
      return move(tx, actor, asked, isTrial)
    case 'cancel':
    case 'restore':
      return flip(tx, actor, asked)
  }
}

async function add(tx: Tx, actor: Actor, groupId: string, asked: SessionPlan, isTrial: boolean): Promise<Changed> {
  const { practiceId } = actor
  const group = (await listGroupsToSchedule(tx, practiceId)).find((one) => one.id === groupId)
  if (!group) return err({ kind: 'group_unknown' })
  const checked = await checkSession(tx, practiceId, asked, null)
  if (!checked.ok) return checked
  const plan = withReason(asked, checked.value, isTrial)
  if (plan === null) return err({ kind: 'reason_needed' })
  const taken = await takenAt(tx, actor, groupId, plan)
  if (taken) return err(taken)
  const sessionId = await insertSession(tx, practiceId, { groupId, ...plan })
  if (sessionId === null) return err({ kind: 'taken', sessionId: null, isCancelled: false })
  return ok({
    ...{ sessionId, groupId, groupName: group.name, dates: [plan.date], isSeries: false },
    ...{ fields: ['groupId', ...Object.keys(plan)], check: checked.value },
  })
}

async function move(
  tx: Tx,
  actor: Actor,
  { sessionId, version, plan: asked }: Extract<SessionChange, { change: 'change' }>,
  isTrial: boolean,
): Promise<Changed> {
  const { practiceId } = actor
  const before = await getScheduleLocked(tx, practiceId, sessionId)
  if (!before) return err({ kind: 'not_found' })
  if (before.version !== version) return err({ kind: 'conflict', now: before })
  if (before.status === 'cancelled') return err({ kind: 'cancelled' })
  const checked = await checkSession(tx, practiceId, asked, before)
  if (!checked.ok) return checked
  const isSeries = before.seriesId !== null
  // One of a series is not asked for a reason: A-09 holds its code whatever the reason is.
  const plan = isSeries ? asked : withReason(asked, checked.value, isTrial)
  if (plan === null) return err({ kind: 'reason_needed' })
  const fields = changedFields(before, plan)
  const refusal = await whyNotMoved(tx, actor, before, plan, fields)
  if (refusal) return err(refusal)
  const changed = {
    ...{ sessionId, groupId: before.groupId, groupName: before.groupName, isSeries },
    ...{ dates: [before.date, plan.date], fields, check: checked.value },
  }
  if (fields.length === 0) return ok(changed)
  const isApart = before.isApart || (isSeries && fields.some((one) => one !== 'outsideHoursReason'))
  const isWritten = await updateSessionPlan(tx, practiceId, sessionId, { ...plan, version, isApart })
  return isWritten ? ok(changed) : err({ kind: 'conflict', now: before })
}

/** A session of its own outside the posted hours says why; null when it does not. */
function withReason(plan: SessionPlan, { hours }: SessionCheck, isTrial: boolean): SessionPlan | null {
  if (!hours.isKnown || hours.isInside || plan.outsideHoursReason !== null) return plan
  return isTrial ? { ...plan, outsideHoursReason: 'to be written' } : null
}

function changedFields(before: ScheduledSession, plan: SessionPlan): string[] {
  const names = Object.keys(plan) as (keyof SessionPlan)[]
  return names.filter((name) => JSON.stringify(before[name]) !== JSON.stringify(plan[name]))
}

// What a claim says of its session; the room is not among it.
const billed: readonly string[] = ['date', 'startTime', 'endTime', 'locationId', 'activity', 'facilitatorIds']

async function whyNotMoved(
  tx: Tx,
  actor: Actor,
  before: ScheduledSession,
  plan: SessionPlan,
  fields: readonly string[],
): Promise<ScheduleRefusal | null> {
  if (fields.some((one) => billed.includes(one))) {
    const sent = await listSentAttendances(tx, actor.practiceId, before.id)
    const controlNumbers = [...new Set([...sent.values()].map((one) => one.controlNumber))].sort()
    if (controlNumbers.length > 0) return { kind: 'sent', controlNumbers }
  }
  if (before.status === 'held' && plan.date > actor.today) return { kind: 'held_ahead' }
  const isMoved = fields.includes('date') || fields.includes('startTime')
  return isMoved ? takenAt(tx, actor, before.groupId, plan) : null
}

async function takenAt(
  tx: Tx,
  { practiceId }: Actor,
  groupId: string,
  { date, startTime }: SessionPlan,
): Promise<ScheduleRefusal | null> {
  const there = await getSessionOfGroupAt(tx, practiceId, { groupId, date, startTime })
  return there && { kind: 'taken', sessionId: there.id, isCancelled: there.status === 'cancelled' }
}

/** Calls a session off, or puts it back. */
async function flip(
  tx: Tx,
  { practiceId }: Actor,
  asked: Extract<SessionChange, { change: 'cancel' | 'restore' }>,
): Promise<Changed> {
  const { sessionId, version } = asked
  const before = await getScheduleLocked(tx, practiceId, sessionId)
  if (!before) return err({ kind: 'not_found' })
  if (before.version !== version) return err({ kind: 'conflict', now: before })
  const isCancelled = before.status === 'cancelled'
  if (asked.change === 'restore' && !isCancelled) return err({ kind: 'not_cancelled' })
  if (asked.change === 'cancel' && isCancelled) return err({ kind: 'cancelled' })
  if (asked.change === 'cancel' && before.status === 'held') return err({ kind: 'held' })
  const cancelReason = asked.change === 'cancel' ? asked.cancelReason : null
  const isWritten = await updateSessionCancelled(tx, practiceId, sessionId, { version, cancelReason })
  if (!isWritten) return err({ kind: 'conflict', now: before })
  return ok({
    ...{ sessionId, groupId: before.groupId, groupName: before.groupName, dates: [before.date] },
    ...{ fields: ['status', 'cancelReason'], check: null, isSeries: before.seriesId !== null },
  })
}
