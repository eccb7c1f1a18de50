import { and, asc, desc, eq, inArray, isNotNull, isNull, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { NoteText } from '../../lib/attendance/member-note'
import type { IsoDate, IsoTime } from '../../lib/kernel/dates'
import type { Executor, PracticeId } from '../client'
import { groups } from '../schema/groups'
import { groupNotes, memberNotes, noteAddenda } from '../schema/notes'
import { patients } from '../schema/patients'
import { practices } from '../schema/practices'
import { sessions } from '../schema/sessions'
import { users } from '../schema/users'
import { leads, type Scope } from './session-board'

export type GroupNote = { topic: string; narrative: string; version: number; updatedBy: string | null }
export type Addendum = { id: string; noteId: string; text: string; at: Date; by: string }
export type MemberNote = NoteText & {
  id: string
  sessionId: string
  patientId: string
  firstName: string
  lastName: string
  /** Null: a draft. */
  signed: { at: Date; by: string } | null
  version: number
  updatedBy: string | null
}

/** Whether an attendance waits for a note signed here, and the practice's version for changing it. */
export async function getNoteKeeping(
  tx: Executor,
  practiceId: PracticeId,
): Promise<{ keepsNotes: boolean; version: number }> {
  const [row] = await tx
    .select({ keepsNotes: practices.keepsNotes, version: practices.version })
    .from(practices)
    .where(eq(practices.practiceId, practiceId))
  return row ?? { keepsNotes: false, version: 0 }
}

/** Says where notes are kept; false when the practice was changed since. */
export async function updateNoteKeeping(
  tx: Executor,
  practiceId: PracticeId,
  { keepsNotes, version }: { keepsNotes: boolean; version: number },
): Promise<boolean> {
  const rows = await tx
    .update(practices)
    .set({ keepsNotes, version: sql`${practices.version} + 1` })
    .where(and(eq(practices.practiceId, practiceId), eq(practices.version, version)))
    .returning({ version: practices.version })
  return rows.length === 1
}

/** What the group as a whole did; null while nobody has written it. */
export async function getGroupNote(tx: Executor, practiceId: PracticeId, sessionId: string): Promise<GroupNote | null> {
  const [row] = await tx
    .select({
      topic: groupNotes.topic,
      narrative: groupNotes.narrative,
      version: groupNotes.version,
      updatedBy: users.name,
    })
    .from(groupNotes)
    .leftJoin(users, eq(users.id, groupNotes.updatedBy))
    .where(and(eq(groupNotes.practiceId, practiceId), eq(groupNotes.sessionId, sessionId)))
  return row ?? null
}

type Stamp = { by: string; now: Date }
type GroupNoteWrite = { sessionId: string; topic: string; narrative: string } & Stamp

/** Writes the group's note where there is none; false when somebody has written one. */
export async function insertGroupNote(
  tx: Executor,
  practiceId: PracticeId,
  { sessionId, topic, narrative, by, now }: GroupNoteWrite,
): Promise<boolean> {
  const rows = await tx
    .insert(groupNotes)
    .values({ practiceId, sessionId, topic, narrative, updatedBy: by, updatedAt: now })
    .onConflictDoNothing()
    .returning({ version: groupNotes.version })
  return rows.length === 1
}

/** Writes over the group's note of a certain version; false when somebody has written since. */
export async function updateGroupNote(
  tx: Executor,
  practiceId: PracticeId,
  { sessionId, topic, narrative, by, now, version }: GroupNoteWrite & { version: number },
): Promise<boolean> {
  const rows = await tx
    .update(groupNotes)
    .set({ topic, narrative, version: sql`${groupNotes.version} + 1`, updatedBy: by, updatedAt: now })
    .where(
      and(eq(groupNotes.practiceId, practiceId), eq(groupNotes.sessionId, sessionId), eq(groupNotes.version, version)),
    )
    .returning({ version: groupNotes.version })
  return rows.length === 1
}

const signer = alias(users, 'signer')
const noteColumns = {
  id: memberNotes.id,
  sessionId: memberNotes.sessionId,
  patientId: memberNotes.patientId,
  firstName: patients.firstName,
  lastName: patients.lastName,
  participation: memberNotes.participation,
  response: memberNotes.response,
  planLink: memberNotes.planLink,
  signedAt: memberNotes.signedAt,
  signedByName: signer.name,
  version: memberNotes.version,
  updatedBy: users.name,
}
type NoteRow = Omit<MemberNote, 'signed'> & { signedAt: Date | null; signedByName: string | null }

function noteOf({ signedAt, signedByName, ...note }: NoteRow): MemberNote {
  return { ...note, signed: signedAt && { at: signedAt, by: signedByName ?? '' } }
}

/** The members' notes of some sessions, drafts and signed. */
export async function listSessionNotes(
  tx: Executor,
  practiceId: PracticeId,
  sessionIds: readonly string[],
): Promise<MemberNote[]> {
  if (sessionIds.length === 0) return []
  const rows = await tx
    .select(noteColumns)
    .from(memberNotes)
    .innerJoin(patients, and(eq(patients.practiceId, memberNotes.practiceId), eq(patients.id, memberNotes.patientId)))
    .leftJoin(signer, eq(signer.id, memberNotes.signedBy))
    .leftJoin(users, eq(users.id, memberNotes.updatedBy))
    .where(and(eq(memberNotes.practiceId, practiceId), inArray(memberNotes.sessionId, [...sessionIds])))
    .orderBy(asc(memberNotes.createdAt), asc(memberNotes.id))
  return rows.map(noteOf)
}

/** What was added to signed notes, in the order it was written. */
export async function listAddenda(
  tx: Executor,
  practiceId: PracticeId,
  noteIds: readonly string[],
): Promise<Addendum[]> {
  if (noteIds.length === 0) return []
  return tx
    .select({
      id: noteAddenda.id,
      noteId: noteAddenda.noteId,
      text: noteAddenda.text,
      at: noteAddenda.writtenAt,
      by: users.name,
    })
    .from(noteAddenda)
    .innerJoin(users, eq(users.id, noteAddenda.writtenBy))
    .where(and(eq(noteAddenda.practiceId, practiceId), inArray(noteAddenda.noteId, [...noteIds])))
    .orderBy(asc(noteAddenda.writtenAt), asc(noteAddenda.id))
}

type MemberNoteWrite = { sessionId: string; patientId: string; text: NoteText; isSigned: boolean } & Stamp

/** Writes a member's note where there is none, as a draft or signed; false when somebody has begun one. */
export async function insertMemberNote(
  tx: Executor,
  practiceId: PracticeId,
  { sessionId, patientId, text, isSigned, by, now }: MemberNoteWrite,
): Promise<boolean> {
  const signed = isSigned ? { signedAt: now, signedBy: by } : {}
  const rows = await tx
    .insert(memberNotes)
    .values({ practiceId, sessionId, patientId, ...partsOf(text), ...signed, updatedBy: by, updatedAt: now })
    .onConflictDoNothing({ target: [memberNotes.practiceId, memberNotes.sessionId, memberNotes.patientId] })
    .returning({ id: memberNotes.id })
  return rows.length === 1
}

/**
 * Writes over a draft of a certain version, and signs it if asked; false when somebody has written since. A signed note is
 * locked: this never changes one.
 */
export async function updateMemberNote(
  tx: Executor,
  practiceId: PracticeId,
  { sessionId, patientId, text, isSigned, by, now, version }: MemberNoteWrite & { version: number },
): Promise<boolean> {
  const signed = isSigned ? { signedAt: now, signedBy: by } : {}
  const rows = await tx
    .update(memberNotes)
    .set({
      ...{ ...partsOf(text), ...signed, updatedBy: by, updatedAt: now },
      version: sql`${memberNotes.version} + 1`,
    })
    .where(
      and(
        eq(memberNotes.practiceId, practiceId),
        eq(memberNotes.sessionId, sessionId),
        eq(memberNotes.patientId, patientId),
        eq(memberNotes.version, version),
        isNull(memberNotes.signedAt),
      ),
    )
    .returning({ id: memberNotes.id })
  return rows.length === 1
}

/** Adds to a signed note; false when there is no such note, or it is still a draft. */
export async function insertAddendum(
  tx: Executor,
  practiceId: PracticeId,
  { noteId, text, by, now }: { noteId: string; text: string } & Stamp,
): Promise<boolean> {
  const [note] = await tx
    .select({ id: memberNotes.id })
    .from(memberNotes)
    .where(and(eq(memberNotes.practiceId, practiceId), eq(memberNotes.id, noteId), isNotNull(memberNotes.signedAt)))
  if (!note) return false
  await tx.insert(noteAddenda).values({ practiceId, noteId, text, writtenBy: by, writtenAt: now })
  return true
}

export type PatientNote = MemberNote & {
  groupName: string
  date: IsoDate
  startTime: IsoTime
  topic: string | null
  addenda: Addendum[]
}

/** A patient's own notes with what was added to them, latest first; a clinician sees those of sessions they lead. */
export async function listMemberNotes(
  tx: Executor,
  practiceId: PracticeId,
  patientId: string,
  scope: Scope,
): Promise<PatientNote[]> {
  const rows = await tx
    .select({
      note: noteColumns,
      groupName: groups.name,
      date: sessions.sessionDate,
      startTime: sessions.startTime,
      topic: groupNotes.topic,
    })
    .from(memberNotes)
    .innerJoin(patients, and(eq(patients.practiceId, memberNotes.practiceId), eq(patients.id, memberNotes.patientId)))
    .innerJoin(sessions, and(eq(sessions.practiceId, memberNotes.practiceId), eq(sessions.id, memberNotes.sessionId)))
    .innerJoin(groups, and(eq(groups.practiceId, sessions.practiceId), eq(groups.id, sessions.groupId)))
    .leftJoin(
      groupNotes,
      and(eq(groupNotes.practiceId, memberNotes.practiceId), eq(groupNotes.sessionId, memberNotes.sessionId)),
    )
    .leftJoin(signer, eq(signer.id, memberNotes.signedBy))
    .leftJoin(users, eq(users.id, memberNotes.updatedBy))
    .where(and(eq(memberNotes.practiceId, practiceId), eq(memberNotes.patientId, patientId), leads(scope)))
    .orderBy(desc(sessions.sessionDate), desc(sessions.startTime))
    .limit(500)
  const addenda = await listAddenda(
    tx,
    practiceId,
    rows.map((row) => row.note.id),
  )
  return rows.map(({ note, ...row }) => ({
    ...noteOf(note),
    ...row,
    addenda: addenda.filter((one) => one.noteId === note.id),
  }))
}

// Nothing but the three parts, whatever else the object carries.
function partsOf({ participation, response, planLink }: NoteText): NoteText {
  return { participation, response, planLink }
}
