import { and, asc, eq, gte, inArray, lte, sql } from 'drizzle-orm'
import type { SessionStatus } from '../../lib/attendance/session'
import type { IsoDate, IsoTime } from '../../lib/kernel/dates'
import type { Executor, PracticeId } from '../client'
import { attendances } from '../schema/attendances'
import { type ClaimState, claimLines, claims } from '../schema/claims'
import { findings, overrides } from '../schema/findings'
import { groupMembers, groups, isMemberOn } from '../schema/groups'
import { locations } from '../schema/locations'
import { memberNotes } from '../schema/notes'
import { patients } from '../schema/patients'
import { practices } from '../schema/practices'
import { sessions } from '../schema/sessions'
import { leads, type Scope } from './session-board'

/** What a seat of the circle shows. Expected: nothing is known yet; not_billed: no claim came of it. */
export type SeatState = 'expected' | 'ready' | 'held' | 'sent' | 'not_billed'
export type Seat = { patientId: string; name: string; state: SeatState; isPresent: boolean; noteSigned: boolean }

export type SessionRow = {
  id: string
  groupId: string
  groupName: string
  date: IsoDate
  startTime: IsoTime
  endTime: IsoTime
  room: string | null
  locationName: string
  status: SessionStatus
  seats: Seat[]
}

export type SessionFilter = {
  from: IsoDate
  through: IsoDate
  scope: Scope
  providerId?: string
  groupId?: string
  locationId?: string
}

/** The sessions of some days in order of time, with a seat for everyone in them. */
export async function listSessions(
  tx: Executor,
  practiceId: PracticeId,
  { from, through, scope, providerId, groupId, locationId }: SessionFilter,
): Promise<SessionRow[]> {
  const rows = await tx
    .select({ session: sessions, groupName: groups.name, locationName: locations.name })
    .from(sessions)
    .innerJoin(groups, and(eq(groups.practiceId, sessions.practiceId), eq(groups.id, sessions.groupId)))
    .innerJoin(locations, and(eq(locations.practiceId, sessions.practiceId), eq(locations.id, sessions.locationId)))
    .where(
      and(
        eq(sessions.practiceId, practiceId),
        gte(sessions.sessionDate, from),
        lte(sessions.sessionDate, through),
        leads(scope),
        leads(providerId ?? null),
        groupId === undefined ? undefined : eq(sessions.groupId, groupId),
        locationId === undefined ? undefined : eq(sessions.locationId, locationId),
      ),
    )
    .orderBy(asc(sessions.sessionDate), asc(sessions.startTime), asc(groups.name))
    .limit(500)
  const seats = await listSeats(
    tx,
    practiceId,
    rows.map((row) => row.session.id),
  )
  return rows.map(({ session, groupName, locationName }) => ({
    id: session.id,
    groupId: session.groupId,
    groupName,
    date: session.sessionDate,
    startTime: session.startTime,
    endTime: session.endTime,
    room: session.room,
    locationName,
    status: session.status,
    seats: seats.get(session.id) ?? [],
  }))
}

// Where notes are kept here, a note that is still to be signed does not change the seat: it has its own count.
const seenState = sql<ClaimState>`case when ${claims.state} = 'held' and ${practices.keepsNotes} and not exists (
    select from ${findings} where ${findings.practiceId} = ${claims.practiceId} and ${findings.claimId} = ${claims.id}
    and ${findings.severity} = 'hold' and ${findings.rule} <> 'G-12' and not exists (
      select from ${overrides} where ${overrides.practiceId} = ${findings.practiceId}
      and ${overrides.claimId} = ${findings.claimId} and ${overrides.fingerprint} = ${findings.fingerprint}))
  then 'ready' else ${claims.state} end`

async function listSeats(
  tx: Executor,
  practiceId: PracticeId,
  sessionIds: readonly string[],
): Promise<Map<string, Seat[]>> {
  const seats = new Map<string, Seat[]>()
  if (sessionIds.length === 0) return seats
  const ids = [...sessionIds]
  const [marks, members, states] = await Promise.all([
    tx
      .select({ mark: attendances, firstName: patients.firstName, lastName: patients.lastName })
      .from(attendances)
      .innerJoin(patients, and(eq(patients.practiceId, attendances.practiceId), eq(patients.id, attendances.patientId)))
      .where(and(eq(attendances.practiceId, practiceId), inArray(attendances.sessionId, ids)))
      .orderBy(asc(attendances.createdAt), asc(attendances.id)),
    tx
      .select({
        sessionId: sessions.id,
        patientId: groupMembers.patientId,
        firstName: patients.firstName,
        lastName: patients.lastName,
      })
      .from(sessions)
      .innerJoin(
        groupMembers,
        and(eq(groupMembers.practiceId, sessions.practiceId), eq(groupMembers.groupId, sessions.groupId)),
      )
      .innerJoin(
        patients,
        and(eq(patients.practiceId, groupMembers.practiceId), eq(patients.id, groupMembers.patientId)),
      )
      .where(
        and(
          eq(sessions.practiceId, practiceId),
          inArray(sessions.id, ids),
          eq(sessions.status, 'scheduled'),
          isMemberOn(sessions.sessionDate),
        ),
      )
      .orderBy(asc(groupMembers.position)),
    tx
      .selectDistinct({ sessionId: claimLines.sessionId, patientId: claimLines.patientId, state: seenState })
      .from(claimLines)
      .innerJoin(claims, and(eq(claims.practiceId, claimLines.practiceId), eq(claims.id, claimLines.claimId)))
      .innerJoin(practices, eq(practices.practiceId, claims.practiceId))
      .where(and(eq(claimLines.practiceId, practiceId), inArray(claimLines.sessionId, ids))),
  ])
  const stateOf = new Map(states.map((row) => [`${row.sessionId} ${row.patientId}`, row.state]))
  const marked = new Set<string>()
  const add = (sessionId: string, seat: Seat) => {
    const list = seats.get(sessionId)
    if (list) list.push(seat)
    else seats.set(sessionId, [seat])
  }
  for (const { mark, firstName, lastName } of marks) {
    const key = `${mark.sessionId} ${mark.patientId}`
    marked.add(key)
    const state = stateOf.get(key)
    add(mark.sessionId, {
      patientId: mark.patientId,
      name: `${firstName} ${lastName}`,
      state: mark.status === null ? 'expected' : seatState(state),
      isPresent: mark.status === 'attended' || mark.status === 'late' || mark.status === 'left_early',
      noteSigned: mark.isNoteSigned,
    })
  }
  for (const { sessionId, patientId, firstName, lastName } of members) {
    if (marked.has(`${sessionId} ${patientId}`)) continue
    const name = `${firstName} ${lastName}`
    add(sessionId, { patientId, name, state: 'expected', isPresent: false, noteSigned: true })
  }
  return seats
}

function seatState(state: string | undefined): SeatState {
  if (state === 'held') return 'held'
  if (state === 'submitted') return 'sent'
  return state === 'ready' || state === 'released' ? 'ready' : 'not_billed'
}

export type NoteToSign = {
  sessionId: string
  patientId: string
  patientName: string
  groupName: string
  date: IsoDate
  /** What waits for it. */
  heldCents: number
  /** Written here and not signed yet. */
  isDraft: boolean
}

/** Notes of people who came that are not signed, oldest first. */
export async function listNotesToSign(tx: Executor, practiceId: PracticeId, scope: Scope): Promise<NoteToSign[]> {
  const rows = await tx
    .select({
      sessionId: sessions.id,
      patientId: patients.id,
      firstName: patients.firstName,
      lastName: patients.lastName,
      groupName: groups.name,
      date: sessions.sessionDate,
      heldCents: sql<string>`coalesce((select sum(${claimLines.chargeCents}) from ${claimLines}
        where ${claimLines.practiceId} = ${attendances.practiceId} and ${claimLines.sessionId} = ${attendances.sessionId}
        and ${claimLines.patientId} = ${attendances.patientId}), 0)::bigint`,
      noteId: memberNotes.id,
    })
    .from(attendances)
    .innerJoin(sessions, and(eq(sessions.practiceId, attendances.practiceId), eq(sessions.id, attendances.sessionId)))
    .innerJoin(groups, and(eq(groups.practiceId, sessions.practiceId), eq(groups.id, sessions.groupId)))
    .innerJoin(patients, and(eq(patients.practiceId, attendances.practiceId), eq(patients.id, attendances.patientId)))
    .leftJoin(
      memberNotes,
      and(
        eq(memberNotes.practiceId, attendances.practiceId),
        eq(memberNotes.sessionId, attendances.sessionId),
        eq(memberNotes.patientId, attendances.patientId),
      ),
    )
    .where(
      and(
        eq(attendances.practiceId, practiceId),
        eq(attendances.isNoteSigned, false),
        inArray(attendances.status, ['attended', 'late', 'left_early']),
        eq(sessions.status, 'held'),
        leads(scope),
      ),
    )
    .orderBy(asc(sessions.sessionDate), asc(sessions.startTime), asc(patients.lastName))
    .limit(200)
  return rows.map(({ firstName, lastName, heldCents, noteId, ...row }) => ({
    ...row,
    isDraft: noteId !== null,
    patientName: `${firstName} ${lastName}`,
    heldCents: Number(heldCents),
  }))
}
