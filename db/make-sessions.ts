import { longestDays, madeThrough, mondayOf, planSeries, type SeriesPlan } from '../lib/attendance/plan-series'
import { horizonDays, occurrences } from '../lib/attendance/series'
import type { Activity } from '../lib/codes/activities'
import { addDays, earlierOf, type IsoDate, laterOf } from '../lib/kernel/dates'
import type { PracticeId, Tx } from './client'
import type { Actor } from './in-practice'
import { getGroupLocked, listGroupFacilitators, listGroupsLocked, listLeadersOfGroups } from './queries/groups'
import {
  insertSessions,
  listPlannedLocked,
  type NewSession,
  type PlannedSession,
  type SessionMove,
  seriesChanged,
  updateSessionLeaders,
  updateSessionPlace,
  updateSessionsCancelled,
} from './queries/planned-sessions'
import { listSeriesToExtend, type SeriesRecord } from './queries/series'

// The one place where sessions come about: singly, from a series, and when a series changes. What has been held, called
// off or marked is never touched here.

/** Makes scheduled sessions with who leads them; gives the ids of those that were not there already. */
export function makeSessions(tx: Tx, practiceId: PracticeId, rows: readonly NewSession[]): Promise<string[]> {
  return insertSessions(tx, practiceId, rows)
}

/** Moves one session and says who leads it; false when it is not scheduled any more or has been taken. */
export async function moveSession(
  tx: Tx,
  practiceId: PracticeId,
  to: SessionMove & { providerIds: readonly string[] },
): Promise<boolean> {
  const { providerIds, ...move } = to
  if (!(await updateSessionPlace(tx, practiceId, move))) return false
  await updateSessionLeaders(tx, practiceId, [{ id: move.id, providerIds }])
  return true
}

/** Calls off sessions with a reason; gives how many still could be. */
export function cancelSessions(
  tx: Tx,
  practiceId: PracticeId,
  ids: readonly string[],
  reason: string,
): Promise<number> {
  return updateSessionsCancelled(tx, practiceId, ids, reason)
}

/** Who leads the sessions of a series: its own clinician renders, then the group's others. */
export function leadersOf(providerId: string, facilitators: readonly { id: string }[]): string[] {
  return [providerId, ...facilitators.map((one) => one.id).filter((id) => id !== providerId)]
}

/** True for a session that a series may still move or call off. */
export function isMovable(session: PlannedSession): boolean {
  return session.status === 'scheduled' && !session.isTaken && !session.isApart
}

export type SeriesOutcome = {
  made: IsoDate[]
  /** Sessions on another day or at another time than before. */
  moved: number
  /** Sessions that stay on their day and at their time. */
  kept: number
  removed: number
}

/**
 * Brings the sessions of a series, from a day on, into line with it: makes what is missing up to its end or half a year
 * ahead, moves what stands on another day, and calls off what falls away. `seriesIds`: whose sessions follow it, when it
 * takes the place of an older one.
 */
export async function alignSessions(
  tx: Tx,
  { practiceId, today }: Pick<Actor, 'practiceId' | 'today'>,
  series: SeriesRecord,
  { from, seriesIds, isNew = false }: { from: IsoDate; seriesIds: readonly string[]; isNew?: boolean },
): Promise<SeriesOutcome> {
  const group = await getGroupLocked(tx, practiceId, series.groupId)
  // From the Monday before: who met on Tuesday does not meet again on Thursday because the day was changed on Wednesday.
  const planned = await listPlannedLocked(tx, practiceId, { groupId: series.groupId, from: mondayOf(from) })
  const movable = planned.filter((one) => one.date >= from && isOf(one, seriesIds) && isMovable(one))
  const span = { from, through: madeThrough(series, today) }
  const wanted = planSeries(series, { span, movable, ...standingStill(planned, movable, series, seriesIds) })
  // A change makes nothing in the past; a new series may have begun some weeks ago.
  const plan = isNew ? wanted : { ...wanted, make: wanted.make.filter((date) => date >= today) }
  const outcome = outcomeOf(plan, movable, series)
  const providerIds = leadersOf(series.providerId, await listGroupFacilitators(tx, practiceId, series.groupId))
  await cancelSessions(tx, practiceId, plan.remove, seriesChanged)
  for (const { id, to } of plan.move) {
    await updateSessionPlace(tx, practiceId, { ...placeOf(series), id, date: to, isApart: false })
  }
  await updateSessionLeaders(
    tx,
    practiceId,
    plan.move.map(({ id }) => ({ id, providerIds })),
  )
  await insertSessions(
    tx,
    practiceId,
    plan.make.map((date) => newSession(series, date, group?.defaultActivity ?? null, providerIds)),
  )
  return outcome
}

/**
 * Makes the sessions that have come within half a year, for every series without an end or for those of one group. Only
 * what lies beyond the last one made is made, so nothing that was moved or called off comes back, and doing it twice makes
 * nothing twice. Where nothing is due, which is nearly always, one question says so.
 */
export async function extendSeries(
  tx: Tx,
  { practiceId, today }: Pick<Actor, 'practiceId' | 'today'>,
  groupId: string | 'all' = 'all',
): Promise<number> {
  const asked = { groupId, today, openDays: horizonDays, mostDays: longestDays }
  const all = await listSeriesToExtend(tx, practiceId, asked)
  let due = all.flatMap(({ last, ...series }): Due[] => {
    const from = laterOf(today, last === null ? series.from : addDays(last, 1))
    const span = { from, through: madeThrough(series, today) }
    return occurrences(series, span).length === 0 ? [] : [{ series, span }]
  })
  let made = 0
  while (due.length > 0) {
    // One series of each group at a time: the next one of it goes round what this one has made.
    const first = new Map<string, Due>()
    for (const one of due) if (!first.has(one.series.groupId)) first.set(one.series.groupId, one)
    made += await extendEach(tx, practiceId, first)
    due = due.filter((one) => first.get(one.series.groupId) !== one)
  }
  return made
}

type Due = { series: SeriesRecord; span: { from: IsoDate; through: IsoDate } }

// So many rows fit well into one statement.
const sessionsAtATime = 1000

/** Makes what one series of each group still wants, all groups together. */
async function extendEach(tx: Tx, practiceId: PracticeId, due: ReadonlyMap<string, Due>): Promise<number> {
  const ids = [...due.keys()]
  const groups = await listGroupsLocked(tx, practiceId, ids)
  const earliest = [...due.values()].map((one) => one.span.from).reduce(earlierOf)
  const [planned, leaders] = await Promise.all([
    // From a week earlier: a session moved apart stands for the meeting near it.
    listPlannedLocked(tx, practiceId, { groupId: ids, from: addDays(earliest, -6) }),
    listLeadersOfGroups(tx, practiceId, ids),
  ])
  const plannedOf = byGroup(planned)
  const leadersIn = byGroup(leaders)
  const rows = groups.flatMap((group): NewSession[] => {
    const one = due.get(group.id)
    if (!one || group.isArchived) return []
    const { series, span } = one
    const near = plannedOf(group.id).filter((other) => other.date >= addDays(span.from, -6))
    const ofLater = near.filter((other) => other.isApart || other.date >= span.from)
    const plan = planSeries(series, { span, movable: [], ...standingStill(ofLater, [], series, [series.id]) })
    const providerIds = leadersOf(series.providerId, leadersIn(group.id))
    return plan.make.map((date) => newSession(series, date, group.defaultActivity, providerIds))
  })
  let made = 0
  for (let from = 0; from < rows.length; from += sessionsAtATime) {
    made += (await insertSessions(tx, practiceId, rows.slice(from, from + sessionsAtATime))).length
  }
  return made
}

function byGroup<Row extends { groupId: string }>(rows: readonly Row[]): (groupId: string) => Row[] {
  const map = new Map<string, Row[]>()
  for (const row of rows) {
    const list = map.get(row.groupId)
    if (list) list.push(row)
    else map.set(row.groupId, [row])
  }
  return (groupId) => map.get(groupId) ?? []
}

function isOf(session: PlannedSession, seriesIds: readonly string[]): boolean {
  return session.seriesId !== null && seriesIds.includes(session.seriesId)
}

/** What a plan has to go round. */
function standingStill(
  planned: readonly PlannedSession[],
  movable: readonly PlannedSession[],
  { startTime }: SeriesRecord,
  seriesIds: readonly string[],
) {
  const moving = new Set(movable.map((one) => one.id))
  const still = planned.filter((one) => !moving.has(one.id))
  const isCalledOff = (one: PlannedSession) => one.status === 'cancelled' && one.cancelReason === seriesChanged
  const atTheTime = still.filter((one) => one.startTime === startTime)
  const dates = (all: readonly PlannedSession[]) => all.map((one) => one.date)
  return {
    fixed: dates(still.filter((one) => isOf(one, seriesIds) && !isCalledOff(one))),
    occupied: dates(atTheTime.filter((one) => !isCalledOff(one))),
    revivable: dates(atTheTime.filter(isCalledOff)),
  }
}

function outcomeOf(plan: SeriesPlan, movable: readonly PlannedSession[], series: SeriesRecord): SeriesOutcome {
  const times = new Map(movable.map((one) => [one.id, `${one.startTime} ${one.endTime}`]))
  const isSame = (one: SeriesPlan['move'][number]) =>
    one.from === one.to && times.get(one.id) === `${series.startTime} ${series.endTime}`
  const kept = plan.move.filter(isSame).length
  return { made: plan.make, moved: plan.move.length - kept, kept, removed: plan.remove.length }
}

function placeOf({ id, startTime, endTime, locationId, room }: SeriesRecord) {
  return { seriesId: id, startTime, endTime, locationId, room }
}

function newSession(
  series: SeriesRecord,
  date: IsoDate,
  activity: Activity | null,
  providerIds: readonly string[],
): NewSession {
  return {
    ...placeOf(series),
    groupId: series.groupId,
    date,
    activity: activity ?? 'group_psychotherapy',
    providerIds,
  }
}
