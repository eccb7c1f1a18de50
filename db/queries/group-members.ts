import { and, asc, desc, eq, inArray, isNull, sql } from 'drizzle-orm'
import type { AttendanceStatus } from '../../lib/attendance/session'
import type { IsoDate } from '../../lib/kernel/dates'
import type { Executor, PracticeId } from '../client'
import { attendances } from '../schema/attendances'
import { groupMembers } from '../schema/groups'
import { patients } from '../schema/patients'
import { sessions } from '../schema/sessions'

export type Membership = {
  id: string
  groupId: string
  patientId: string
  firstName: string
  lastName: string
  joinedDate: IsoDate
  leftDate: IsoDate | null
  position: number
  version: number
}

const columns = {
  id: groupMembers.id,
  groupId: groupMembers.groupId,
  patientId: groupMembers.patientId,
  firstName: patients.firstName,
  lastName: patients.lastName,
  joinedDate: groupMembers.joinedDate,
  leftDate: groupMembers.leftDate,
  position: groupMembers.position,
  version: groupMembers.version,
}

/** Every membership of a group, past ones too, in the order of the roster. */
export async function listMemberships(tx: Executor, practiceId: PracticeId, groupId: string): Promise<Membership[]> {
  return tx
    .select(columns)
    .from(groupMembers)
    .innerJoin(patients, and(eq(patients.practiceId, groupMembers.practiceId), eq(patients.id, groupMembers.patientId)))
    .where(
      and(eq(groupMembers.practiceId, practiceId), eq(groupMembers.groupId, groupId), isNull(groupMembers.archivedAt)),
    )
    .orderBy(asc(groupMembers.position), asc(groupMembers.joinedDate), asc(patients.lastName), asc(groupMembers.id))
}

export async function getMembership(tx: Executor, practiceId: PracticeId, id: string): Promise<Membership | null> {
  const [row] = await tx
    .select(columns)
    .from(groupMembers)
    .innerJoin(patients, and(eq(patients.practiceId, groupMembers.practiceId), eq(patients.id, groupMembers.patientId)))
    .where(and(eq(groupMembers.practiceId, practiceId), eq(groupMembers.id, id), isNull(groupMembers.archivedAt)))
  return row ?? null
}

export async function insertMembership(
  tx: Executor,
  practiceId: PracticeId,
  one: { groupId: string; patientId: string; joinedDate: IsoDate },
): Promise<string> {
  const [last] = await tx
    .select({ position: sql<number | null>`max(${groupMembers.position})` })
    .from(groupMembers)
    .where(and(eq(groupMembers.practiceId, practiceId), eq(groupMembers.groupId, one.groupId)))
  const [row] = await tx
    .insert(groupMembers)
    .values({ practiceId, ...one, position: (last?.position ?? -1) + 1 })
    .returning({ id: groupMembers.id })
  if (!row) throw new Error('An insert gave no row back.')
  return row.id
}

/** Writes the days of the version that was read; false when somebody has written since. */
export async function updateMembership(
  tx: Executor,
  practiceId: PracticeId,
  id: string,
  { version, joinedDate, leftDate }: { version: number; joinedDate: IsoDate; leftDate: IsoDate | null },
): Promise<boolean> {
  const rows = await tx
    .update(groupMembers)
    .set({ joinedDate, leftDate, version: version + 1 })
    .where(and(eq(groupMembers.practiceId, practiceId), eq(groupMembers.id, id), eq(groupMembers.version, version)))
    .returning({ id: groupMembers.id })
  return rows.length === 1
}

/** Gives memberships their places in the roster, in the order they are named. */
export async function updateRosterOrder(tx: Executor, practiceId: PracticeId, ids: readonly string[]): Promise<void> {
  for (const [position, id] of ids.entries()) {
    await tx
      .update(groupMembers)
      .set({ position })
      .where(and(eq(groupMembers.practiceId, practiceId), eq(groupMembers.id, id)))
  }
}

export type LastSession = {
  sessionId: string
  date: IsoDate
  /** Patient to what was marked. */
  marks: { patientId: string; status: AttendanceStatus }[]
}

/** The last few sessions of a group that were held, the earliest first, with who came. */
export async function listLastHeld(
  tx: Executor,
  practiceId: PracticeId,
  groupId: string,
  limit: number,
): Promise<LastSession[]> {
  const held = await tx
    .select({ sessionId: sessions.id, date: sessions.sessionDate })
    .from(sessions)
    .where(and(eq(sessions.practiceId, practiceId), eq(sessions.groupId, groupId), eq(sessions.status, 'held')))
    .orderBy(desc(sessions.sessionDate), desc(sessions.startTime))
    .limit(limit)
  if (held.length === 0) return []
  const marks = await tx
    .select({
      sessionId: attendances.sessionId,
      patientId: attendances.patientId,
      status: attendances.status,
    })
    .from(attendances)
    .where(
      and(
        eq(attendances.practiceId, practiceId),
        inArray(
          attendances.sessionId,
          held.map((one) => one.sessionId),
        ),
      ),
    )
  return held.reverse().map((one) => ({
    ...one,
    marks: marks.flatMap(({ sessionId, patientId, status }) =>
      sessionId === one.sessionId && status !== null ? [{ patientId, status }] : [],
    ),
  }))
}
