import { scopeOf } from '@/app/_server/scope'
import type { Db, Tx } from '@/db/client'
import { type Actor, inPractice } from '@/db/in-practice'
import { type PreviewRow, previewSession } from '@/db/preview-session'
import { getSessionLocked, type LockedSession, updateAttendance } from '@/db/queries/attendances'
import { insertAuditEvent } from '@/db/queries/audit-events'
import {
  type Addendum,
  type GroupNote,
  getGroupNote,
  getNoteKeeping,
  insertAddendum,
  insertGroupNote,
  insertMemberNote,
  listAddenda,
  listSessionNotes,
  type MemberNote,
  updateGroupNote,
  updateMemberNote,
} from '@/db/queries/notes'
import { type BoardRow, getSessionBoard, listBoardRows, type SessionBoard } from '@/db/queries/session-board'
import { remakeClaims } from '@/db/remake-claims'
import { factsOfNote, missingParts, type NotePart, noteParts } from '@/lib/attendance/member-note'
import { firstNameAndInitial } from '@/lib/attendance/names-in-text'
import { findAlikeNotes, type Likeness, noteLikeness } from '@/lib/attendance/note-likeness'
import { isPresent } from '@/lib/attendance/session'
import { err, ok, type Result } from '@/lib/kernel/result'
import type { AddendumInput, GroupNoteInput, MemberNoteInput } from './inputs'

export type SessionNotes = {
  board: SessionBoard
  /** Who was there, in the order of the roster, each with their own note. */
  members: MemberOf[]
  /** Whose note is opened: who was asked for, else the first that is to be signed. */
  open: MemberOf | null
  group: GroupNote | null
  /** What becomes of each one's claim when their note is signed. */
  outcomes: PreviewRow[]
}
type MemberOf = { row: BoardRow; note: MemberNote | null; addenda: Addendum[]; alike: Alike | null }
export type Alike = { who: string; likeness: Likeness }

/** The notes of a session, and what waits for them; null when the session is not there for this person. */
export function readSessionNotes(
  db: Db,
  actor: Actor,
  sessionId: string,
  asked?: string,
): Promise<SessionNotes | null> {
  return inPractice(db, actor, async (tx) => {
    const { practiceId } = actor
    const board = await getSessionBoard(tx, practiceId, sessionId, scopeOf(actor))
    if (!board) return null
    const here = board.rows.filter((row) => isHere(row))
    const [notes, group, preview] = await Promise.all([
      listSessionNotes(tx, practiceId, [sessionId]),
      getGroupNote(tx, practiceId, sessionId),
      previewSession(tx, practiceId, sessionId, here, actor.today),
    ])
    const addenda = await listAddenda(
      tx,
      practiceId,
      notes.map((one) => one.id),
    )
    const noteOf = new Map(notes.map((one) => [one.patientId, one]))
    const written = here.flatMap((row) => {
      const text = noteOf.get(row.patientId)
      return text ? [[row, { text, names: [row.firstName, row.lastName] }] as const] : []
    })
    const alike = findAlikeNotes(new Map(written))
    const members = here.map((row) => {
      const note = noteOf.get(row.patientId) ?? null
      const found = alike.get(row)
      return {
        ...{ row, note, addenda: addenda.filter((one) => one.noteId === note?.id) },
        alike: found ? { who: firstNameAndInitial(found.other), likeness: found.likeness } : null,
      }
    })
    const toSign = members.find(({ row }) => !row.choice.noteSigned)
    const open = members.find(({ row }) => row.patientId === asked) ?? toSign ?? members[0] ?? null
    if (open?.note) {
      await insertAuditEvent(tx, practiceId, actor, {
        ...{ action: 'notes:read', objectType: 'note', objectId: open.note.id, patientIds: [open.row.patientId] },
      })
    }
    return { board, members, open, group, outcomes: preview.rows }
  })
}

export type NoteRefusal =
  | { kind: 'not_found' }
  | { kind: 'not_held' }
  | { kind: 'kept_elsewhere' }
  | { kind: 'locked'; by: string }
  | { kind: 'incomplete'; missing: NotePart[] }
  | ({ kind: 'alike' } & Alike)
  | { kind: 'conflict'; by: string | null; version: number; theirs: Record<string, string> }

export type WrittenNote = {
  who: string
  /** What stands of its claim now; null when nothing is billed. */
  claim: { isReady: boolean; sentence: string | null } | null
  /** Notes of the session that are still to be signed, and whose is next. */
  toSign: number
  next: string | null
}

/** Saves a member's note as a draft, or signs and locks it: then a claim that waited for it goes on. */
export function writeMemberNote(
  db: Db,
  actor: Actor,
  input: MemberNoteInput,
): Promise<Result<WrittenNote, NoteRefusal>> {
  return inPractice(db, actor, async (tx) => {
    const opened = await openSession(tx, actor, input.sessionId)
    if (!opened.ok) return opened
    const { roster } = opened.value
    const row = roster.find((one) => one.patientId === input.patientId)
    if (!row) return err({ kind: 'not_found' })
    const notes = await listSessionNotes(tx, actor.practiceId, [input.sessionId])
    const refusal = refusalOf(input, row, roster, notes)
    if (refusal) return err(refusal)
    await writeNote(tx, actor, input, row)
    const { plan } = await remakeClaims(tx, actor, [row.patientId])
    const isOfTheSession = (line: { session: string | null }) => line.session === input.sessionId
    const claim = plan.claims.find((one) => one.patient === row.patientId && one.content.lines.some(isOfTheSession))
    const hold = claim?.findings.find((one) => one.severity === 'hold' && claim.heldBy.includes(one.rule))
    const isSigning = input.intent === 'sign'
    const open = roster.filter((one) => !one.choice.noteSigned && !(isSigning && one.patientId === row.patientId))
    const after = roster.findIndex((one) => one.patientId === row.patientId)
    return ok({
      who: firstNameAndInitial(row),
      claim: claim ? { isReady: claim.state === 'ready', sentence: hold?.message ?? null } : null,
      toSign: open.length,
      next: (open.find((one) => roster.indexOf(one) > after) ?? open[0])?.patientId ?? null,
    })
  })
}

/** Saves what the group as a whole did. */
export function writeGroupNote(db: Db, actor: Actor, input: GroupNoteInput): Promise<Result<null, NoteRefusal>> {
  return inPractice(db, actor, async (tx) => {
    const { practiceId, userId: by, now } = actor
    const opened = await openSession(tx, actor, input.sessionId)
    if (!opened.ok) return opened
    const stored = await getGroupNote(tx, practiceId, input.sessionId)
    if ((stored?.version ?? 0) !== input.version) {
      const { topic = '', narrative = '', version = 0, updatedBy = null } = stored ?? {}
      return err({ kind: 'conflict', by: updatedBy, version, theirs: { topic, narrative } })
    }
    const write = { sessionId: input.sessionId, topic: input.topic, narrative: input.narrative, by, now }
    const isWritten = stored
      ? await updateGroupNote(tx, practiceId, { ...write, version: stored.version })
      : await insertGroupNote(tx, practiceId, write)
    if (!isWritten) throw new Error('The group’s note changed while its session was locked.')
    await insertAuditEvent(tx, practiceId, actor, {
      ...{ action: 'notes:write', objectType: 'session', objectId: input.sessionId },
      fields: ['topic', 'narrative'],
    })
    return ok(null)
  })
}

/** Adds to a signed note, which itself stays as it was signed. */
export function addToNote(db: Db, actor: Actor, input: AddendumInput): Promise<Result<null, NoteRefusal>> {
  return inPractice(db, actor, async (tx) => {
    const { practiceId, userId: by, now } = actor
    const session = await getSessionLocked(tx, practiceId, input.sessionId, scopeOf(actor))
    if (!session) return err({ kind: 'not_found' })
    const notes = await listSessionNotes(tx, practiceId, [session.id])
    const note = notes.find((one) => one.id === input.noteId)
    if (!note || !(await insertAddendum(tx, practiceId, { noteId: note.id, text: input.text, by, now }))) {
      return err({ kind: 'not_found' })
    }
    await insertAuditEvent(tx, practiceId, actor, {
      ...{ action: 'notes:add', objectType: 'note', objectId: note.id, patientIds: [note.patientId] },
      fields: ['text'],
    })
    return ok(null)
  })
}

type Opened = { session: LockedSession; roster: BoardRow[] }

/** Locks a session whose notes may be written now, with the people who were there. */
async function openSession(tx: Tx, actor: Actor, sessionId: string): Promise<Result<Opened, NoteRefusal>> {
  const session = await getSessionLocked(tx, actor.practiceId, sessionId, scopeOf(actor))
  if (!session) return err({ kind: 'not_found' })
  if (session.status !== 'held') return err({ kind: 'not_held' })
  if (!(await getNoteKeeping(tx, actor.practiceId)).keepsNotes) return err({ kind: 'kept_elsewhere' })
  const rows = await listBoardRows(tx, actor.practiceId, session)
  return ok({ session, roster: rows.filter(isHere) })
}

function refusalOf(
  input: MemberNoteInput,
  row: BoardRow,
  roster: readonly BoardRow[],
  notes: readonly MemberNote[],
): NoteRefusal | null {
  const mine = notes.find((one) => one.patientId === row.patientId)
  if (mine?.signed) return { kind: 'locked', by: mine.signed.by }
  // Counted as signed before notes were kept here.
  if (row.choice.noteSigned) return { kind: 'kept_elsewhere' }
  if ((mine?.version ?? 0) !== input.version) {
    const theirs = mine ? noteParts.filter((part) => mine[part] !== input[part]).map((part) => [part, mine[part]]) : []
    return {
      ...{ kind: 'conflict', by: mine?.updatedBy ?? null, version: mine?.version ?? 0 },
      theirs: Object.fromEntries(theirs),
    }
  }
  if (input.intent === 'save') return null
  const missing = missingParts(factsOfNote(input))
  if (missing.length > 0) return { kind: 'incomplete', missing }
  return input.alike ? null : alikeOf(input, row, roster, notes)
}

function alikeOf(
  input: MemberNoteInput,
  row: BoardRow,
  roster: readonly BoardRow[],
  notes: readonly MemberNote[],
): NoteRefusal | null {
  const own = { text: input, names: [row.firstName, row.lastName] }
  for (const other of roster) {
    const text = notes.find((one) => one.patientId === other.patientId)
    if (!text || other.patientId === row.patientId) continue
    const likeness = noteLikeness(own, { text, names: [other.firstName, other.lastName] })
    if (likeness !== 'different') return { kind: 'alike', who: firstNameAndInitial(other), likeness }
  }
  return null
}

async function writeNote(tx: Tx, actor: Actor, input: MemberNoteInput, row: BoardRow): Promise<void> {
  const { practiceId, userId: by, now } = actor
  const { sessionId, patientId, version } = input
  const isSigned = input.intent === 'sign'
  const write = { sessionId, patientId, text: input, isSigned, by, now }
  const isWritten =
    version === 0
      ? await insertMemberNote(tx, practiceId, write)
      : await updateMemberNote(tx, practiceId, { ...write, version })
  const isMarked =
    !isSigned ||
    (await updateAttendance(tx, practiceId, {
      ...{ sessionId, patientId, choice: { ...row.choice, noteSigned: true }, by, now },
      version: row.version,
    }))
  if (!isWritten || !isMarked) throw new Error('A note changed while its session was locked.')
  await insertAuditEvent(tx, practiceId, actor, {
    ...{ action: isSigned ? 'notes:sign' : 'notes:write', objectType: 'session', objectId: sessionId },
    patientIds: [patientId],
    fields: isSigned ? [...noteParts, 'signed_at', 'is_note_signed'] : [...noteParts],
  })
}

function isHere({ choice }: BoardRow): boolean {
  return choice.status !== null && isPresent(choice.status)
}
