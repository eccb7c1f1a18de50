import { and, asc, eq, type SQL, sql } from 'drizzle-orm'
import type { AnyPgColumn } from 'drizzle-orm/pg-core'
import type { NoteFacts } from '../../lib/attendance/member-note'
import type { Attendance, AttendanceStatus, Service, Session } from '../../lib/attendance/session'
import { addDays, type IsoDate, type IsoTime, type LocalDateTime, localDateTime } from '../../lib/kernel/dates'
import type { Executor, PracticeId } from '../client'
import { attendances } from '../schema/attendances'
import { groupMembers, isMemberOn } from '../schema/groups'
import { isAmong } from '../schema/is-among'
import { memberNotes } from '../schema/notes'
import { practices } from '../schema/practices'
import { services } from '../schema/services'
import { sessionFacilitators, sessions } from '../schema/sessions'

/**
 * Sessions as the engine knows them. In a scheduled one everybody expected is listed: its members that day and whoever
 * was added. In a held one those who are not marked yet are left out, since nothing is known of them.
 */
export async function listSessionFacts(
  tx: Executor,
  practiceId: PracticeId,
  ids: readonly string[] | 'all',
): Promise<Session[]> {
  if (ids !== 'all' && ids.length === 0) return []
  const of = (practice: AnyPgColumn, session: AnyPgColumn): SQL | undefined =>
    and(eq(practice, practiceId), ids === 'all' ? undefined : isAmong(session, ids))
  const [meetings, leaders, marks, members, notes] = await Promise.all([
    tx.select().from(sessions).where(of(sessions.practiceId, sessions.id)),
    tx
      .select()
      .from(sessionFacilitators)
      .where(of(sessionFacilitators.practiceId, sessionFacilitators.sessionId))
      .orderBy(asc(sessionFacilitators.position)),
    tx.select().from(attendances).where(of(attendances.practiceId, attendances.sessionId)),
    tx
      .select({ sessionId: sessions.id, patientId: groupMembers.patientId })
      .from(sessions)
      .innerJoin(
        groupMembers,
        and(
          eq(groupMembers.practiceId, sessions.practiceId),
          eq(groupMembers.groupId, sessions.groupId),
          isMemberOn(sessions.sessionDate),
        ),
      )
      .where(and(of(sessions.practiceId, sessions.id), eq(sessions.status, 'scheduled'))),
    // Where notes are kept elsewhere nothing is known of them, whatever was written here before.
    tx
      .select({
        sessionId: memberNotes.sessionId,
        patientId: memberNotes.patientId,
        participation: isWritten(memberNotes.participation),
        response: isWritten(memberNotes.response),
        planLink: isWritten(memberNotes.planLink),
      })
      .from(memberNotes)
      .innerJoin(practices, and(eq(practices.practiceId, memberNotes.practiceId), eq(practices.keepsNotes, true)))
      .where(of(memberNotes.practiceId, memberNotes.sessionId)),
  ])
  const leadersOf = bySession(leaders)
  const marksOf = bySession(marks)
  const membersOf = bySession(members)
  const notesOf = bySession(notes)
  return meetings.map((one) => ({
    id: one.id,
    group: one.groupId,
    location: one.locationId,
    ...timesOf(one.sessionDate, one.startTime, one.endTime),
    actualStart: one.actualStartTime === null ? null : localDateTime(one.sessionDate, one.actualStartTime),
    facilitators: leadersOf(one.id).map((row) => row.providerId),
    status: one.status,
    activity: one.activity,
    alsoActivities: one.alsoActivities,
    psychotherapyAttested: one.isPsychotherapyAttested,
    partOfSeries: one.seriesId !== null,
    outsideHoursReason: one.outsideHoursReason,
    attendance: attendanceOf(one.status === 'scheduled', marksOf(one.id), membersOf(one.id), notesOf(one.id)),
  }))
}

/** Services of the patients, as the engine knows them. */
export async function listServiceFacts(
  tx: Executor,
  practiceId: PracticeId,
  patientIds: readonly string[] | 'all',
): Promise<Service[]> {
  if (patientIds !== 'all' && patientIds.length === 0) return []
  const rows = await tx
    .select()
    .from(services)
    .where(
      and(
        eq(services.practiceId, practiceId),
        patientIds === 'all' ? undefined : isAmong(services.patientId, patientIds),
      ),
    )
  return rows.map((one) => ({
    id: one.id,
    patient: one.patientId,
    provider: one.providerId,
    location: one.locationId,
    code: one.code,
    ...timesOf(one.serviceDate, one.startTime, one.endTime),
    modifiers: one.modifiers,
    noteSigned: one.isNoteSigned,
    diagnoses: one.diagnoses,
    mode: one.mode,
    at: one.place,
    audioOnlyReason: one.audioOnlyReason,
  }))
}

type Mark = typeof attendances.$inferSelect
type Note = NoteFacts & { patientId: string }

const isWritten = (part: AnyPgColumn) => sql<boolean>`btrim(${part}) <> ''`

function attendanceOf(
  isScheduled: boolean,
  marks: readonly Mark[],
  members: readonly { patientId: string }[],
  notes: readonly Note[],
): Attendance[] {
  const noteOf = new Map(
    notes.map(({ patientId, participation, response, planLink }) => [patientId, { participation, response, planLink }]),
  )
  const fact = (row: Mark, status: AttendanceStatus) => attendanceFact(row, status, noteOf.get(row.patientId) ?? null)
  if (!isScheduled) return marks.flatMap((row) => (row.status === null ? [] : [fact(row, row.status)]))
  const marked = new Set(marks.map((row) => row.patientId))
  return [
    // Nobody can have signed a note of what is still to come.
    ...marks.map((row) => ({ ...fact(row, row.status ?? 'attended'), noteSigned: true })),
    ...members.filter((one) => !marked.has(one.patientId)).map((one) => expected(one.patientId)),
  ]
}

function attendanceFact(row: Mark, status: AttendanceStatus, note: NoteFacts | null): Attendance {
  return {
    patient: row.patientId,
    status,
    mode: row.mode,
    at: row.place,
    audioOnlyReason: row.audioOnlyReason,
    arrived: row.arrivedTime,
    left: row.leftTime,
    noteSigned: row.isNoteSigned,
    note,
    diagnoses: row.diagnoses,
    interactiveComplexity: row.interactiveComplexity,
    modifiers: row.modifiers,
  }
}

function expected(patient: string): Attendance {
  return {
    patient,
    status: 'attended',
    mode: 'in_person',
    at: 'home',
    audioOnlyReason: null,
    arrived: null,
    left: null,
    noteSigned: true,
    note: null,
    diagnoses: null,
    interactiveComplexity: null,
    modifiers: [],
  }
}

function timesOf(date: IsoDate, startTime: IsoTime, endTime: IsoTime): { start: LocalDateTime; end: LocalDateTime } {
  const lastDay = endTime > startTime ? date : addDays(date, 1)
  return { start: localDateTime(date, startTime), end: localDateTime(lastDay, endTime) }
}

function bySession<Row extends { sessionId: string }>(rows: readonly Row[]): (id: string) => Row[] {
  const map = new Map<string, Row[]>()
  for (const row of rows) {
    const list = map.get(row.sessionId)
    if (list) list.push(row)
    else map.set(row.sessionId, [row])
  }
  return (id) => map.get(id) ?? []
}
