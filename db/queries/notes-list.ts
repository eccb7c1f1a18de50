import { and, asc, desc, eq, inArray, type SQL, sql } from 'drizzle-orm'
import type { IsoDate, IsoTime } from '../../lib/kernel/dates'
import type { Executor, PracticeId } from '../client'
import { attendances } from '../schema/attendances'
import { claimLines } from '../schema/claims'
import { groups } from '../schema/groups'
import { memberNotes } from '../schema/notes'
import { patients } from '../schema/patients'
import { sessions } from '../schema/sessions'
import { leads, type Scope } from './session-board'

export const noteFilters = ['to_sign', 'signed', 'all'] as const
export type NoteFilter = (typeof noteFilters)[number]
export type NotesWanted = { scope: Scope; filter: NoteFilter; text?: string; page: number; size: number }

export type NoteRow = {
  sessionId: string
  patientId: string
  patientName: string
  groupName: string
  date: IsoDate
  startTime: IsoTime
  /** elsewhere: counted as signed, and no note of it is here. */
  state: 'not_begun' | 'draft' | 'signed' | 'elsewhere'
  /** What the claim of this attendance charges, while it waits for the note. */
  waitingCents: number
}

/** How many notes each filter has, whatever the page, and what waits for those to sign. */
export type NoteCounts = Record<NoteFilter, number> & { waitingCents: number }

const waiting = sql<string>`(select coalesce(sum(${claimLines.chargeCents}), 0) from ${claimLines}
  where ${claimLines.practiceId} = ${attendances.practiceId} and ${claimLines.sessionId} = ${attendances.sessionId}
  and ${claimLines.patientId} = ${attendances.patientId})::bigint`

/** One page of the notes of people who came: those to sign oldest first, others latest first. */
export async function listNotes(tx: Executor, practiceId: PracticeId, wanted: NotesWanted): Promise<NoteRow[]> {
  const { filter, page, size } = wanted
  const order = filter === 'to_sign' ? asc : desc
  const rows = await tx
    .select({
      sessionId: attendances.sessionId,
      patientId: attendances.patientId,
      firstName: patients.firstName,
      lastName: patients.lastName,
      groupName: groups.name,
      date: sessions.sessionDate,
      startTime: sessions.startTime,
      isSigned: attendances.isNoteSigned,
      noteId: memberNotes.id,
      signedAt: memberNotes.signedAt,
      waitingCents: waiting,
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
    .where(and(ofWhoCame(practiceId, wanted), isIn(filter)))
    .orderBy(
      order(sessions.sessionDate),
      order(sessions.startTime),
      asc(sessions.id),
      asc(patients.lastName),
      asc(patients.id),
    )
    .limit(size)
    .offset((page - 1) * size)
  return rows.map(({ firstName, lastName, isSigned, noteId, signedAt, waitingCents, ...row }) => ({
    ...row,
    patientName: `${firstName} ${lastName}`,
    state: !isSigned ? (noteId === null ? 'not_begun' : 'draft') : signedAt === null ? 'elsewhere' : 'signed',
    waitingCents: isSigned ? 0 : Number(waitingCents),
  }))
}

/** Counts what listNotes pages through. */
export async function getNoteCounts(
  tx: Executor,
  practiceId: PracticeId,
  wanted: Pick<NotesWanted, 'scope' | 'text'>,
): Promise<NoteCounts> {
  const [row] = await tx
    .select({
      to_sign: sql<number>`(count(*) filter (where not ${attendances.isNoteSigned}))::int`,
      all: sql<number>`count(*)::int`,
      waitingCents: sql<string>`coalesce(sum(${waiting}) filter (where not ${attendances.isNoteSigned}), 0)::bigint`,
    })
    .from(attendances)
    .innerJoin(sessions, and(eq(sessions.practiceId, attendances.practiceId), eq(sessions.id, attendances.sessionId)))
    .innerJoin(groups, and(eq(groups.practiceId, sessions.practiceId), eq(groups.id, sessions.groupId)))
    .innerJoin(patients, and(eq(patients.practiceId, attendances.practiceId), eq(patients.id, attendances.patientId)))
    .where(ofWhoCame(practiceId, wanted))
  const { to_sign = 0, all = 0, waitingCents = '0' } = row ?? {}
  return { to_sign, all, signed: all - to_sign, waitingCents: Number(waitingCents) }
}

function ofWhoCame(practiceId: PracticeId, { scope, text }: Pick<NotesWanted, 'scope' | 'text'>): SQL | undefined {
  const part = text && `%${text.toLowerCase().replace(/[\\%_]/g, '\\$&')}%`
  return and(
    eq(attendances.practiceId, practiceId),
    inArray(attendances.status, ['attended', 'late', 'left_early']),
    eq(sessions.status, 'held'),
    leads(scope),
    part
      ? sql`(lower(${patients.firstName} || ' ' || ${patients.lastName}) like ${part} or lower(${groups.name}) like ${part})`
      : undefined,
  )
}

function isIn(filter: NoteFilter): SQL | undefined {
  return filter === 'all' ? undefined : eq(attendances.isNoteSigned, filter === 'signed')
}
