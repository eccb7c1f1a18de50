import { and, asc, eq, exists, inArray, isNull, sql } from 'drizzle-orm'
import type { AttendanceMode, AttendancePlace, AttendanceStatus, SessionStatus } from '../../lib/attendance/session'
import { present } from '../../lib/kernel/assert'
import { type IsoDate, type IsoTime, isWithin } from '../../lib/kernel/dates'
import type { Executor, PracticeId } from '../client'
import { attendances } from '../schema/attendances'
import { claimLines, claims } from '../schema/claims'
import { groupMembers, groups, isMemberOn } from '../schema/groups'
import { locations } from '../schema/locations'
import { coverages, diagnoses, patients } from '../schema/patients'
import { payers } from '../schema/payers'
import { practices } from '../schema/practices'
import { providers } from '../schema/providers'
import { sessionFacilitators, sessions } from '../schema/sessions'
import { users } from '../schema/users'

/** Null sees every session of the practice; a clinician's id sees the ones they lead. */
export type Scope = string | null

/** What may be said of a person's attendance. */
export type AttendanceChoice = {
  /** Null: not marked yet. */
  status: AttendanceStatus | null
  mode: AttendanceMode
  at: AttendancePlace
  audioOnlyReason: string | null
  arrived: IsoTime | null
  left: IsoTime | null
  noteSigned: boolean
  /** The documented factor of 90785; null is none. */
  interactiveComplexity: string | null
}

export type SentAttendance = {
  claimId: string
  controlNumber: string
  at: Date
  lines: { code: string; modifiers: string[]; chargeCents: number }[]
}

export type BoardRow = {
  patientId: string
  name: string
  firstName: string
  lastName: string
  birthDate: IsoDate
  payerName: string | null
  diagnoses: string[]
  choice: AttendanceChoice
  /** 0: nothing is stored yet. Sent back when saving. */
  version: number
  isWalkIn: boolean
  changedBy: string | null
  /** The claim that froze this attendance, with its lines of this session. */
  sent: SentAttendance | null
}

export type SessionBoard = {
  id: string
  groupId: string
  groupName: string
  capacity: number | null
  date: IsoDate
  startTime: IsoTime
  endTime: IsoTime
  /** When it began, if not as scheduled. */
  actualStartTime: IsoTime | null
  room: string | null
  location: { id: string; name: string; timeZone: string }
  status: SessionStatus
  /** Why it was called off. */
  cancelReason: string | null
  /** Counts every save. */
  version: number
  facilitators: { id: string; name: string; licence: string }[]
  taken: { at: Date; by: string | null } | null
  /** An attendance waits for a note signed here; else the board says who signed. */
  keepsNotes: boolean
  rows: BoardRow[]
}

export const unmarked: AttendanceChoice = {
  status: null,
  mode: 'in_person',
  at: 'home',
  audioOnlyReason: null,
  arrived: null,
  left: null,
  noteSigned: true,
  interactiveComplexity: null,
}

/** True for the sessions a clinician leads. */
export const leads = (providerId: Scope) =>
  providerId === null
    ? undefined
    : exists(
        sql`(select 1 from ${sessionFacilitators} where ${sessionFacilitators.practiceId} = ${sessions.practiceId}
      and ${sessionFacilitators.sessionId} = ${sessions.id} and ${sessionFacilitators.providerId} = ${providerId})`,
      )

/** One session with everyone who is expected or was added, in the order of the roster; null when it is not there for this person. */
export async function getSessionBoard(
  tx: Executor,
  practiceId: PracticeId,
  sessionId: string,
  scope: Scope,
): Promise<SessionBoard | null> {
  const [session] = await tx
    .select({
      session: sessions,
      group: groups,
      location: locations,
      practiceZone: practices.timeZone,
      keepsNotes: practices.keepsNotes,
      takenBy: users.name,
    })
    .from(sessions)
    .innerJoin(practices, eq(practices.practiceId, sessions.practiceId))
    .innerJoin(groups, and(eq(groups.practiceId, sessions.practiceId), eq(groups.id, sessions.groupId)))
    .innerJoin(locations, and(eq(locations.practiceId, sessions.practiceId), eq(locations.id, sessions.locationId)))
    .leftJoin(users, eq(users.id, sessions.attendanceTakenBy))
    .where(and(eq(sessions.practiceId, practiceId), eq(sessions.id, sessionId), leads(scope)))
  if (!session) return null
  const { session: one, group, location } = session
  const [facilitators, rows] = await Promise.all([
    tx
      .select({
        id: providers.id,
        firstName: providers.firstName,
        lastName: providers.lastName,
        licence: providers.licence,
      })
      .from(sessionFacilitators)
      .innerJoin(
        providers,
        and(eq(providers.practiceId, sessionFacilitators.practiceId), eq(providers.id, sessionFacilitators.providerId)),
      )
      .where(and(eq(sessionFacilitators.practiceId, practiceId), eq(sessionFacilitators.sessionId, sessionId)))
      .orderBy(asc(sessionFacilitators.position)),
    listBoardRows(tx, practiceId, { id: one.id, groupId: one.groupId, date: one.sessionDate, status: one.status }),
  ])
  return {
    id: one.id,
    groupId: one.groupId,
    groupName: group.name,
    capacity: group.capacity,
    date: one.sessionDate,
    startTime: one.startTime,
    endTime: one.endTime,
    actualStartTime: one.actualStartTime,
    room: one.room,
    location: { id: location.id, name: location.name, timeZone: location.timeZone ?? session.practiceZone },
    status: one.status,
    cancelReason: one.cancelReason,
    version: one.version,
    facilitators: facilitators.map((each) => ({
      id: each.id,
      name: `${each.firstName} ${each.lastName}`,
      licence: each.licence,
    })),
    taken: one.attendanceTakenAt && { at: one.attendanceTakenAt, by: session.takenBy },
    keepsNotes: session.keepsNotes,
    rows,
  }
}

type SessionKey = { id: string; groupId: string; date: IsoDate; status: SessionStatus }

/** Who is in a session: members that day while it is only scheduled, and everybody with a row of attendance. */
export async function listBoardRows(tx: Executor, practiceId: PracticeId, session: SessionKey): Promise<BoardRow[]> {
  const [members, marks, [practice]] = await Promise.all([
    tx
      .select({ patientId: groupMembers.patientId, position: groupMembers.position })
      .from(groupMembers)
      .where(
        and(
          eq(groupMembers.practiceId, practiceId),
          eq(groupMembers.groupId, session.groupId),
          isMemberOn(session.date),
        ),
      ),
    tx
      .select({ mark: attendances, changedBy: users.name })
      .from(attendances)
      .leftJoin(users, eq(users.id, attendances.updatedBy))
      .where(and(eq(attendances.practiceId, practiceId), eq(attendances.sessionId, session.id)))
      .orderBy(asc(attendances.createdAt), asc(attendances.id)),
    tx.select({ keepsNotes: practices.keepsNotes }).from(practices).where(eq(practices.practiceId, practiceId)),
  ])
  const markOf = new Map(marks.map((row) => [row.mark.patientId, row]))
  const placeOf = new Map(members.map((row) => [row.patientId, row.position]))
  const expected = session.status === 'scheduled' ? members.map((row) => row.patientId) : []
  const ids = [...new Set([...expected, ...markOf.keys()])]
  const people = await listPeople(tx, practiceId, ids, session)
  const last = Number.MAX_SAFE_INTEGER
  return people
    .map((person): BoardRow => {
      const row = markOf.get(person.patientId)
      return {
        ...person,
        choice: row ? choiceOf(row.mark) : { ...unmarked, noteSigned: practice?.keepsNotes !== true },
        version: row?.mark.version ?? 0,
        isWalkIn: row?.mark.isWalkIn ?? false,
        changedBy: row?.changedBy ?? null,
      }
    })
    .sort(
      (a, b) =>
        (placeOf.get(a.patientId) ?? last) - (placeOf.get(b.patientId) ?? last) ||
        ids.indexOf(a.patientId) - ids.indexOf(b.patientId),
    )
}

/** A row of attendance as the choice it is. */
function choiceOf(mark: typeof attendances.$inferSelect): AttendanceChoice {
  return {
    status: mark.status,
    mode: mark.mode,
    at: mark.place,
    audioOnlyReason: mark.audioOnlyReason,
    arrived: mark.arrivedTime,
    left: mark.leftTime,
    noteSigned: mark.isNoteSigned,
    interactiveComplexity: mark.interactiveComplexity,
  }
}

type Person = Omit<BoardRow, 'choice' | 'version' | 'isWalkIn' | 'changedBy'>

async function listPeople(
  tx: Executor,
  practiceId: PracticeId,
  ids: readonly string[],
  session: SessionKey,
): Promise<Person[]> {
  if (ids.length === 0) return []
  const [people, policies, dx, sent] = await Promise.all([
    tx
      .select()
      .from(patients)
      .where(and(eq(patients.practiceId, practiceId), inArray(patients.id, [...ids]))),
    tx
      .select({
        patientId: coverages.patientId,
        payerName: payers.name,
        from: coverages.fromDate,
        through: coverages.throughDate,
      })
      .from(coverages)
      .innerJoin(payers, and(eq(payers.practiceId, coverages.practiceId), eq(payers.id, coverages.payerId)))
      .where(
        and(
          eq(coverages.practiceId, practiceId),
          inArray(coverages.patientId, [...ids]),
          eq(coverages.rank, 'primary'),
          isNull(coverages.archivedAt),
        ),
      ),
    tx
      .select()
      .from(diagnoses)
      .where(
        and(eq(diagnoses.practiceId, practiceId), inArray(diagnoses.patientId, [...ids]), isNull(diagnoses.archivedAt)),
      )
      .orderBy(asc(diagnoses.position)),
    listSentAttendances(tx, practiceId, session.id),
  ])
  return people.map((one) => ({
    patientId: one.id,
    name: `${one.firstName} ${one.lastName}`,
    firstName: one.firstName,
    lastName: one.lastName,
    birthDate: one.birthDate,
    payerName: policies.find((row) => row.patientId === one.id && isWithin(session.date, row))?.payerName ?? null,
    diagnoses: dx
      .filter(
        (row) => row.patientId === one.id && isWithin(session.date, { from: row.fromDate, through: row.throughDate }),
      )
      .map((row) => row.code),
    sent: sent.get(one.id) ?? null,
  }))
}

/** The attendances of a session that a sent claim has frozen, by patient. */
export async function listSentAttendances(
  tx: Executor,
  practiceId: PracticeId,
  sessionId: string,
): Promise<Map<string, SentAttendance>> {
  const rows = await tx
    .select({
      patientId: claimLines.patientId,
      claimId: claims.id,
      controlNumber: claims.controlNumber,
      at: claims.submittedAt,
      code: claimLines.code,
      modifiers: claimLines.modifiers,
      chargeCents: claimLines.chargeCents,
    })
    .from(claimLines)
    .innerJoin(claims, and(eq(claims.practiceId, claimLines.practiceId), eq(claims.id, claimLines.claimId)))
    .where(
      and(eq(claimLines.practiceId, practiceId), eq(claimLines.sessionId, sessionId), eq(claims.state, 'submitted')),
    )
    .orderBy(asc(claimLines.lineNumber))
  const sent = new Map<string, SentAttendance>()
  for (const { patientId, claimId, controlNumber, at, ...line } of rows) {
    const known = sent.get(patientId)
    if (known) known.lines.push(line)
    else
      sent.set(patientId, {
        claimId,
        controlNumber,
        at: present(at, 'a submitted claim has its moment'),
        lines: [line],
      })
  }
  return sent
}
