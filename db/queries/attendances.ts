import { and, eq, sql } from 'drizzle-orm'
import type { SessionStatus } from '../../lib/attendance/session'
import type { IsoDate } from '../../lib/kernel/dates'
import type { Executor, PracticeId } from '../client'
import { attendances } from '../schema/attendances'
import { sessions } from '../schema/sessions'
import { type AttendanceChoice, leads, type Scope } from './session-board'

export type LockedSession = { id: string; groupId: string; date: IsoDate; status: SessionStatus; version: number }

/** Locks a session until the transaction ends and gives it as it stands then; null when it is not there for this person. */
export async function getSessionLocked(
  tx: Executor,
  practiceId: PracticeId,
  sessionId: string,
  scope: Scope,
): Promise<LockedSession | null> {
  const [row] = await tx
    .select({
      id: sessions.id,
      groupId: sessions.groupId,
      date: sessions.sessionDate,
      status: sessions.status,
      version: sessions.version,
    })
    .from(sessions)
    .where(and(eq(sessions.practiceId, practiceId), eq(sessions.id, sessionId), leads(scope)))
    .for('update', { of: sessions })
  return row ?? null
}

export type AttendanceWrite = {
  sessionId: string
  patientId: string
  choice: AttendanceChoice
  by: string
  now: Date
}

/** Writes a row that nobody has written yet; false when somebody has. */
export async function insertAttendance(
  tx: Executor,
  practiceId: PracticeId,
  { sessionId, patientId, choice, by, now, isWalkIn = false }: AttendanceWrite & { isWalkIn?: boolean },
): Promise<boolean> {
  const rows = await tx
    .insert(attendances)
    .values({ practiceId, sessionId, patientId, ...columnsOf(choice), isWalkIn, updatedBy: by, updatedAt: now })
    .onConflictDoNothing({ target: [attendances.practiceId, attendances.sessionId, attendances.patientId] })
    .returning({ id: attendances.id })
  return rows.length === 1
}

/** Writes over a row of a certain version; false when somebody has written since. */
export async function updateAttendance(
  tx: Executor,
  practiceId: PracticeId,
  { sessionId, patientId, choice, by, now, version }: AttendanceWrite & { version: number },
): Promise<boolean> {
  const rows = await tx
    .update(attendances)
    .set({ ...columnsOf(choice), version: sql`${attendances.version} + 1`, updatedBy: by, updatedAt: now })
    .where(
      and(
        eq(attendances.practiceId, practiceId),
        eq(attendances.sessionId, sessionId),
        eq(attendances.patientId, patientId),
        eq(attendances.version, version),
      ),
    )
    .returning({ id: attendances.id })
  return rows.length === 1
}

/** Says that a session was held or is scheduled again, and counts the save. */
export async function updateSessionStatus(
  tx: Executor,
  practiceId: PracticeId,
  sessionId: string,
  { status, by, now }: { status: SessionStatus; by: string; now: Date },
): Promise<number> {
  const isTaken = status === 'held'
  const [row] = await tx
    .update(sessions)
    .set({
      status,
      version: sql`${sessions.version} + 1`,
      attendanceTakenAt: isTaken ? now : null,
      attendanceTakenBy: isTaken ? by : null,
    })
    .where(and(eq(sessions.practiceId, practiceId), eq(sessions.id, sessionId)))
    .returning({ version: sessions.version })
  return row?.version ?? 0
}

function columnsOf(choice: AttendanceChoice) {
  return {
    status: choice.status,
    mode: choice.mode,
    place: choice.at,
    audioOnlyReason: choice.audioOnlyReason,
    arrivedTime: choice.arrived,
    leftTime: choice.left,
    isNoteSigned: choice.noteSigned,
    interactiveComplexity: choice.interactiveComplexity,
  }
}
