import { and, asc, eq, gte, inArray, isNull, lte, ne, sql } from 'drizzle-orm'
import type { SessionStatus } from '../../lib/attendance/session'
import type { Activity } from '../../lib/codes/activities'
import type { IsoDate, IsoTime } from '../../lib/kernel/dates'
import type { Executor, PracticeId } from '../client'
import { attendances } from '../schema/attendances'
import { groupMembers, groups } from '../schema/groups'
import { sessionFacilitators, sessions } from '../schema/sessions'

/** When, where and by whom a session is held. */
export type SessionPlan = {
  date: IsoDate
  startTime: IsoTime
  endTime: IsoTime
  locationId: string
  room: string | null
  activity: Activity
  outsideHoursReason: string | null
  /** The first renders. */
  facilitatorIds: string[]
}

export type ScheduledSession = SessionPlan & {
  id: string
  groupId: string
  groupName: string
  seriesId: string | null
  isApart: boolean
  status: SessionStatus
  cancelReason: string | null
  version: number
}

const columns = {
  id: sessions.id,
  groupId: sessions.groupId,
  groupName: groups.name,
  date: sessions.sessionDate,
  startTime: sessions.startTime,
  endTime: sessions.endTime,
  locationId: sessions.locationId,
  room: sessions.room,
  activity: sessions.activity,
  outsideHoursReason: sessions.outsideHoursReason,
  seriesId: sessions.seriesId,
  isApart: sessions.isApart,
  status: sessions.status,
  cancelReason: sessions.cancelReason,
  version: sessions.version,
}

/** How some sessions are planned. */
export async function listSchedules(
  tx: Executor,
  practiceId: PracticeId,
  sessionIds: readonly string[],
): Promise<ScheduledSession[]> {
  if (sessionIds.length === 0) return []
  const ids = [...sessionIds]
  const [rows, leaders] = await Promise.all([
    tx
      .select(columns)
      .from(sessions)
      .innerJoin(groups, and(eq(groups.practiceId, sessions.practiceId), eq(groups.id, sessions.groupId)))
      .where(and(eq(sessions.practiceId, practiceId), inArray(sessions.id, ids)))
      .limit(500),
    tx
      .select({ sessionId: sessionFacilitators.sessionId, providerId: sessionFacilitators.providerId })
      .from(sessionFacilitators)
      .where(and(eq(sessionFacilitators.practiceId, practiceId), inArray(sessionFacilitators.sessionId, ids)))
      .orderBy(asc(sessionFacilitators.position)),
  ])
  const leadersOf = new Map<string, string[]>()
  for (const { sessionId, providerId } of leaders) {
    leadersOf.set(sessionId, [...(leadersOf.get(sessionId) ?? []), providerId])
  }
  return rows.map((row) => ({ ...row, facilitatorIds: leadersOf.get(row.id) ?? [] }))
}

/** One session as it is planned, locked until the transaction ends. */
export async function getScheduleLocked(
  tx: Executor,
  practiceId: PracticeId,
  sessionId: string,
): Promise<ScheduledSession | null> {
  const [locked] = await tx
    .select({ id: sessions.id })
    .from(sessions)
    .where(and(eq(sessions.practiceId, practiceId), eq(sessions.id, sessionId)))
    .for('update')
  if (!locked) return null
  const [row] = await listSchedules(tx, practiceId, [sessionId])
  return row ?? null
}

/** The session of a group that begins at a time, whatever has become of it: there can be one. */
export async function getSessionOfGroupAt(
  tx: Executor,
  practiceId: PracticeId,
  { groupId, date, startTime }: { groupId: string; date: IsoDate; startTime: IsoTime },
): Promise<{ id: string; status: SessionStatus } | null> {
  const [row] = await tx
    .select({ id: sessions.id, status: sessions.status })
    .from(sessions)
    .where(
      and(
        eq(sessions.practiceId, practiceId),
        eq(sessions.groupId, groupId),
        eq(sessions.sessionDate, date),
        eq(sessions.startTime, startTime),
      ),
    )
  return row ?? null
}

export type NearbySession = Pick<
  ScheduledSession,
  'id' | 'groupName' | 'date' | 'startTime' | 'endTime' | 'locationId' | 'room' | 'facilitatorIds'
>

/** What is not cancelled on some days, itself left out: to see whose time or which room is taken. */
export async function listSessionsBeside(
  tx: Executor,
  practiceId: PracticeId,
  { from, through, except }: { from: IsoDate; through: IsoDate; except: string | null },
): Promise<NearbySession[]> {
  const rows = await tx
    .select({ id: sessions.id })
    .from(sessions)
    .where(
      and(
        eq(sessions.practiceId, practiceId),
        gte(sessions.sessionDate, from),
        lte(sessions.sessionDate, through),
        ne(sessions.status, 'cancelled'),
        except === null ? undefined : ne(sessions.id, except),
      ),
    )
    .limit(500)
  return listSchedules(
    tx,
    practiceId,
    rows.map((row) => row.id),
  )
}

/** Everyone a session concerns: members of its group on any of the days, and whoever has a row of attendance in it. */
export async function listPatientsOfSession(
  tx: Executor,
  practiceId: PracticeId,
  { groupId, sessionId, dates }: { groupId: string; sessionId: string | null; dates: readonly IsoDate[] },
): Promise<string[]> {
  const days = [...dates].sort()
  const [first, last] = [days[0], days.at(-1)]
  if (first === undefined || last === undefined) return []
  const [members, marked] = await Promise.all([
    tx
      .selectDistinct({ id: groupMembers.patientId })
      .from(groupMembers)
      .where(
        and(
          eq(groupMembers.practiceId, practiceId),
          eq(groupMembers.groupId, groupId),
          isNull(groupMembers.archivedAt),
          lte(groupMembers.joinedDate, last),
          sql`(${groupMembers.leftDate} is null or ${groupMembers.leftDate} >= ${first})`,
        ),
      ),
    sessionId === null
      ? []
      : tx
          .selectDistinct({ id: attendances.patientId })
          .from(attendances)
          .where(and(eq(attendances.practiceId, practiceId), eq(attendances.sessionId, sessionId))),
  ])
  return [...new Set([...members, ...marked].map((row) => row.id))]
}

/** Writes a session of its own; null when the group has one at that time already. */
export async function insertSession(
  tx: Executor,
  practiceId: PracticeId,
  { groupId, facilitatorIds, date, ...plan }: SessionPlan & { groupId: string },
): Promise<string | null> {
  const [row] = await tx
    .insert(sessions)
    .values({ practiceId, groupId, sessionDate: date, ...plan })
    .onConflictDoNothing({
      target: [sessions.practiceId, sessions.groupId, sessions.sessionDate, sessions.startTime],
    })
    .returning({ id: sessions.id })
  if (!row) return null
  await updateFacilitators(tx, practiceId, row.id, facilitatorIds)
  return row.id
}

/** Writes another plan over one of a certain version; false when somebody has saved since. */
export async function updateSessionPlan(
  tx: Executor,
  practiceId: PracticeId,
  sessionId: string,
  { facilitatorIds, date, version, ...plan }: SessionPlan & { version: number; isApart: boolean },
): Promise<boolean> {
  const rows = await tx
    .update(sessions)
    .set({ sessionDate: date, ...plan, version: sql`${sessions.version} + 1` })
    .where(and(eq(sessions.practiceId, practiceId), eq(sessions.id, sessionId), eq(sessions.version, version)))
    .returning({ id: sessions.id })
  if (rows.length === 0) return false
  await updateFacilitators(tx, practiceId, sessionId, facilitatorIds)
  return true
}

/** Calls a session off with its reason, or (null) puts it back; false when somebody has saved since. */
export async function updateSessionCancelled(
  tx: Executor,
  practiceId: PracticeId,
  sessionId: string,
  { version, cancelReason }: { version: number; cancelReason: string | null },
): Promise<boolean> {
  const rows = await tx
    .update(sessions)
    .set({
      status: cancelReason === null ? 'scheduled' : 'cancelled',
      cancelReason,
      version: sql`${sessions.version} + 1`,
    })
    .where(and(eq(sessions.practiceId, practiceId), eq(sessions.id, sessionId), eq(sessions.version, version)))
    .returning({ id: sessions.id })
  return rows.length === 1
}

async function updateFacilitators(
  tx: Executor,
  practiceId: PracticeId,
  sessionId: string,
  providerIds: readonly string[],
): Promise<void> {
  await tx
    .delete(sessionFacilitators)
    .where(and(eq(sessionFacilitators.practiceId, practiceId), eq(sessionFacilitators.sessionId, sessionId)))
  if (providerIds.length === 0) return
  await tx
    .insert(sessionFacilitators)
    .values(providerIds.map((providerId, position) => ({ practiceId, sessionId, providerId, position })))
}
