import { and, asc, eq, gte, inArray, isNull, sql } from 'drizzle-orm'
import type { SessionStatus } from '../../lib/attendance/session'
import type { Activity } from '../../lib/codes/activities'
import type { IsoDate, IsoTime } from '../../lib/kernel/dates'
import type { Executor, PracticeId } from '../client'
import { sessionFacilitators, sessions } from '../schema/sessions'

/** What sessions are called off with when their series no longer meets then; the next change may take them up again. */
export const seriesChanged = 'Series changed'

export type PlannedSession = {
  id: string
  groupId: string
  seriesId: string | null
  date: IsoDate
  startTime: IsoTime
  endTime: IsoTime
  status: SessionStatus
  isApart: boolean
  cancelReason: string | null
  version: number
  /** Somebody has marked somebody: it is never moved or called off by a series. */
  isTaken: boolean
}

// Written out: in the columns of a query on one table drizzle leaves the table's name away, and inside the brackets it is
// another table's.
const isMarked = sql<boolean>`(sessions.status = 'held' or sessions.attendance_taken_at is not null or exists (
  select from attendances a where a.practice_id = sessions.practice_id and a.session_id = sessions.id
    and a.status is not null))`
const countMarks = (condition: ReturnType<typeof sql>) =>
  sql<number>`(select count(*) from attendances a where a.practice_id = sessions.practice_id
    and a.session_id = sessions.id and ${condition})::int`

const plannedColumns = {
  id: sessions.id,
  groupId: sessions.groupId,
  seriesId: sessions.seriesId,
  date: sessions.sessionDate,
  startTime: sessions.startTime,
  endTime: sessions.endTime,
  status: sessions.status,
  isApart: sessions.isApart,
  cancelReason: sessions.cancelReason,
  version: sessions.version,
  isTaken: isMarked,
}

type PlannedSpan = { groupId: string; from: IsoDate }

/** The sessions of a group from a day on, in order of time. */
export async function listPlanned(
  tx: Executor,
  practiceId: PracticeId,
  { groupId, from }: PlannedSpan,
): Promise<PlannedSession[]> {
  return tx
    .select(plannedColumns)
    .from(sessions)
    .where(and(eq(sessions.practiceId, practiceId), eq(sessions.groupId, groupId), gte(sessions.sessionDate, from)))
    .orderBy(asc(sessions.sessionDate), asc(sessions.startTime))
}

/** The same of one group or of several, locked until the transaction ends. */
export async function listPlannedLocked(
  tx: Executor,
  practiceId: PracticeId,
  { groupId, from }: { groupId: string | readonly string[]; from: IsoDate },
): Promise<PlannedSession[]> {
  const ids = typeof groupId === 'string' ? [groupId] : [...groupId]
  return tx
    .select(plannedColumns)
    .from(sessions)
    .where(and(eq(sessions.practiceId, practiceId), inArray(sessions.groupId, ids), gte(sessions.sessionDate, from)))
    .orderBy(asc(sessions.sessionDate), asc(sessions.startTime))
    .for('update')
}

export type NewSession = {
  groupId: string
  locationId: string
  seriesId: string | null
  room: string | null
  date: IsoDate
  startTime: IsoTime
  endTime: IsoTime
  activity: Activity
  isApart?: boolean
  outsideHoursReason?: string | null
  /** The one who renders first. */
  providerIds: readonly string[]
}

/**
 * Makes scheduled sessions with who leads them, and gives the ids of those that were made. Where one of the group stands
 * at that time already nothing is made, but for one that a series had called off: that one is scheduled again.
 */
export async function insertSessions(
  tx: Executor,
  practiceId: PracticeId,
  rows: readonly NewSession[],
): Promise<string[]> {
  if (rows.length === 0) return []
  const made = await tx
    .insert(sessions)
    .values(
      rows.map(({ providerIds: _, date, ...one }) => ({
        ...one,
        practiceId,
        sessionDate: date,
        isApart: one.isApart ?? false,
      })),
    )
    .onConflictDoUpdate({
      target: [sessions.practiceId, sessions.groupId, sessions.sessionDate, sessions.startTime],
      set: {
        status: 'scheduled',
        cancelReason: null,
        seriesId: sql`excluded.series_id`,
        locationId: sql`excluded.location_id`,
        room: sql`excluded.room`,
        endTime: sql`excluded.end_time`,
        activity: sql`excluded.activity`,
        isApart: sql`excluded.is_apart`,
        outsideHoursReason: sql`excluded.outside_hours_reason`,
        version: sql`${sessions.version} + 1`,
      },
      setWhere: and(eq(sessions.status, 'cancelled'), eq(sessions.cancelReason, seriesChanged)),
    })
    .returning({
      id: sessions.id,
      groupId: sessions.groupId,
      date: sessions.sessionDate,
      startTime: sessions.startTime,
    })
  const keyOf = (one: Pick<NewSession, 'groupId' | 'date' | 'startTime'>) =>
    `${one.groupId} ${one.date} ${one.startTime}`
  const led = new Map(rows.map((one) => [keyOf(one), one.providerIds]))
  await updateSessionLeaders(
    tx,
    practiceId,
    made.map((one) => ({ id: one.id, providerIds: led.get(keyOf(one)) ?? [] })),
  )
  return made.map((one) => one.id)
}

/** Says who leads sessions, the one who renders first. */
export async function updateSessionLeaders(
  tx: Executor,
  practiceId: PracticeId,
  rows: readonly { id: string; providerIds: readonly string[] }[],
): Promise<void> {
  if (rows.length === 0) return
  const ids = rows.map((one) => one.id)
  await tx
    .delete(sessionFacilitators)
    .where(and(eq(sessionFacilitators.practiceId, practiceId), inArray(sessionFacilitators.sessionId, ids)))
  const leaders = rows.flatMap(({ id, providerIds }) =>
    providerIds.map((providerId, position) => ({ practiceId, sessionId: id, providerId, position })),
  )
  if (leaders.length > 0) await tx.insert(sessionFacilitators).values(leaders)
}

export type SessionMove = {
  id: string
  seriesId: string | null
  date: IsoDate
  startTime: IsoTime
  endTime: IsoTime
  locationId: string
  room: string | null
  isApart: boolean
}

/** Moves a session that is scheduled and not taken; false when it is neither any more. */
export async function updateSessionPlace(tx: Executor, practiceId: PracticeId, to: SessionMove): Promise<boolean> {
  const { id, date, ...fields } = to
  const rows = await tx
    .update(sessions)
    .set({ ...fields, sessionDate: date, version: sql`${sessions.version} + 1` })
    .where(
      and(
        eq(sessions.practiceId, practiceId),
        eq(sessions.id, id),
        eq(sessions.status, 'scheduled'),
        isNull(sessions.attendanceTakenAt),
      ),
    )
    .returning({ id: sessions.id })
  return rows.length === 1
}

/** Calls off sessions that are scheduled and not taken, with a reason, or takes such ones up again with null. */
export async function updateSessionsCancelled(
  tx: Executor,
  practiceId: PracticeId,
  ids: readonly string[],
  reason: string | null,
): Promise<number> {
  if (ids.length === 0) return 0
  const rows = await tx
    .update(sessions)
    .set({
      status: reason === null ? 'scheduled' : 'cancelled',
      cancelReason: reason,
      version: sql`${sessions.version} + 1`,
    })
    .where(
      and(
        eq(sessions.practiceId, practiceId),
        inArray(sessions.id, [...ids]),
        eq(sessions.status, reason === null ? 'cancelled' : 'scheduled'),
        isNull(sessions.attendanceTakenAt),
      ),
    )
    .returning({ id: sessions.id })
  return rows.length
}

/** What sessions that are still to be taken are about; those that were given an activity of their own keep it. */
export async function updateComingActivity(
  tx: Executor,
  practiceId: PracticeId,
  { ids, before, after }: { ids: readonly string[]; before: Activity; after: Activity },
): Promise<void> {
  if (ids.length === 0) return
  await tx
    .update(sessions)
    .set({ activity: after })
    .where(and(eq(sessions.practiceId, practiceId), inArray(sessions.id, [...ids]), eq(sessions.activity, before)))
}

export type GroupSession = {
  id: string
  date: IsoDate
  startTime: IsoTime
  endTime: IsoTime
  status: SessionStatus
  room: string | null
  cancelReason: string | null
  isApart: boolean
  isOfSeries: boolean
  came: number
  marked: number
}

/** The sessions of a group, so many from an offset: those still to come in order, or those before a day, latest first. */
export async function listGroupSessions(
  tx: Executor,
  practiceId: PracticeId,
  {
    groupId,
    part,
    today,
    limit,
    offset,
  }: {
    groupId: string
    part: 'coming' | 'past'
    today: IsoDate
    limit: number
    offset: number
  },
): Promise<{ rows: GroupSession[]; count: number }> {
  const isPart = part === 'coming' ? gte(sessions.sessionDate, today) : sql`${sessions.sessionDate} < ${today}`
  const order = part === 'coming' ? sql`asc` : sql`desc`
  const rows = await tx
    .select({
      id: sessions.id,
      date: sessions.sessionDate,
      startTime: sessions.startTime,
      endTime: sessions.endTime,
      status: sessions.status,
      room: sessions.room,
      cancelReason: sessions.cancelReason,
      isApart: sessions.isApart,
      isOfSeries: sql<boolean>`${sessions.seriesId} is not null`,
      came: countMarks(sql`a.status in ('attended', 'late', 'left_early')`),
      marked: countMarks(sql`a.status is not null`),
      total: sql<number>`count(*) over ()::int`,
    })
    .from(sessions)
    .where(and(eq(sessions.practiceId, practiceId), eq(sessions.groupId, groupId), isPart))
    .orderBy(sql`${sessions.sessionDate} ${order}`, sql`${sessions.startTime} ${order}`)
    .limit(limit)
    .offset(offset)
  return { rows: rows.map(({ total: _, ...row }) => row), count: rows[0]?.total ?? 0 }
}
