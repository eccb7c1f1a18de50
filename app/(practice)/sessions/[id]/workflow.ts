import { scopeOf } from '@/app/_server/scope'
import type { Db, Tx } from '@/db/client'
import { type Actor, inPractice } from '@/db/in-practice'
import { oneAtATime } from '@/db/one-at-a-time'
import { previewSession, type SeatOutcome, type SessionPreview } from '@/db/preview-session'
import {
  getSessionLocked,
  insertAttendance,
  type LockedSession,
  updateAttendance,
  updateSessionStatus,
} from '@/db/queries/attendances'
import { insertAuditEvent } from '@/db/queries/audit-events'
import { getNoteKeeping } from '@/db/queries/notes'
import {
  getPatient,
  getPatientAlike,
  insertPatient,
  listPatientsNamed,
  type PatientChoice,
} from '@/db/queries/patients'
import { getPayer } from '@/db/queries/payers'
import {
  type AttendanceChoice,
  type BoardRow,
  getSessionBoard,
  listBoardRows,
  unmarked,
} from '@/db/queries/session-board'
import { type Remade, remakeClaims } from '@/db/remake-claims'
import { signByNote } from '@/db/sign-by-note'
import { sum } from '@/lib/kernel/money'
import { err, ok, type Result } from '@/lib/kernel/result'
import type { AttendanceInput, UndoInput, WalkInInput } from './inputs'

type Row = AttendanceInput['rows'][number]

export type AttendanceRefusal =
  | { kind: 'not_found' }
  | { kind: 'not_begun' }
  | { kind: 'cancelled' }
  | { kind: 'not_on_roster' }
  | { kind: 'incomplete'; patientIds: string[] }
  /** Somebody else has saved since the page was read; nothing of this save was written. */
  | { kind: 'conflict'; rows: ConflictRow[] }

export type ConflictRow = {
  patientId: string
  name: string
  yours: AttendanceChoice
  theirs: AttendanceChoice
  /** Send this one back to save over theirs. */
  version: number
  changedBy: string | null
}

export type SavedAttendance = {
  sessionVersion: number
  /** What the people of the session became. */
  outcomes: Record<SeatOutcome, { count: number; cents: number }>
  claims: Remade['counts']
  /** Rows that stay as they were because their claim has been sent. */
  kept: { patientId: string; name: string }[]
  /** The version each row that was asked for stands at now, but for those kept. */
  versions: Record<string, number>
  /** Sent back by undoAttendance to restore what was there. */
  undo: UndoInput
}

/** What the choices on the page would become; null when the session is not there for this person. */
export function previewAttendance(
  db: Db,
  actor: Actor,
  { sessionId, rows }: AttendanceInput,
): Promise<SessionPreview | null> {
  return inPractice(db, actor, async (tx) => {
    const board = await getSessionBoard(tx, actor.practiceId, sessionId, scopeOf(actor))
    if (!board) return null
    const given = new Map(rows.map((row) => [row.patientId, row.choice]))
    // Only people on the roster: a preview must not tell anything about others.
    const drafts = board.rows.map(({ patientId, choice }) => ({ patientId, choice: given.get(patientId) ?? choice }))
    return previewSession(tx, actor.practiceId, sessionId, drafts, actor.today)
  })
}

/** Saves who came, and brings the claims of everyone in the session into line with it. */
export function saveAttendance(
  db: Db,
  actor: Actor,
  { sessionId, rows }: AttendanceInput,
): Promise<Result<SavedAttendance, AttendanceRefusal>> {
  return inPractice(db, actor, async (tx) => {
    const session = await getSessionLocked(tx, actor.practiceId, sessionId, scopeOf(actor))
    if (!session) return err({ kind: 'not_found' })
    if (session.status === 'cancelled') return err({ kind: 'cancelled' })
    if (session.date > actor.today) return err({ kind: 'not_begun' })
    const roster = await listBoardRows(tx, actor.practiceId, session)
    const checked = checkRows(roster, await signByNote(tx, actor.practiceId, session.id, roster, rows))
    if (!checked.ok) return checked
    return ok(await writeAttendance(tx, actor, session, roster, checked.value))
  })
}

/** Puts back what a save replaced, as long as nobody has saved since. */
export function undoAttendance(
  db: Db,
  actor: Actor,
  { sessionId, sessionVersion, status, rows }: UndoInput,
): Promise<Result<SavedAttendance, AttendanceRefusal>> {
  return inPractice(db, actor, async (tx) => {
    const session = await getSessionLocked(tx, actor.practiceId, sessionId, scopeOf(actor))
    if (!session || session.version !== sessionVersion) return err({ kind: 'not_found' })
    const roster = await listBoardRows(tx, actor.practiceId, session)
    const known = new Map(roster.map((row) => [row.patientId, row.version]))
    if (rows.some((row) => !known.has(row.patientId))) return err({ kind: 'not_on_roster' })
    const told = await signByNote(tx, actor.practiceId, session.id, roster, rows)
    const current = told.map((row) => ({ ...row, version: known.get(row.patientId) ?? 0 }))
    return ok(await writeAttendance(tx, actor, session, roster, current, status))
  })
}

export type WalkInRefusal =
  | { kind: 'not_found' | 'already_there' | 'archived' }
  | { kind: 'known'; patient: PatientChoice }

/** Adds someone who came without being expected; not marked yet. */
export function addWalkIn(db: Db, actor: Actor, input: WalkInInput): Promise<Result<BoardRow, WalkInRefusal>> {
  return inPractice(db, actor, async (tx) => {
    const { practiceId, userId: by, now } = actor
    const session = await getSessionLocked(tx, practiceId, input.sessionId, scopeOf(actor))
    if (!session || session.status === 'cancelled') return err({ kind: 'not_found' })
    const patientId = await walkInPatient(tx, actor, input)
    if (!patientId.ok) return patientId
    const roster = await listBoardRows(tx, practiceId, session)
    if (roster.some((row) => row.patientId === patientId.value)) return err({ kind: 'already_there' })
    const choice = { ...unmarked, noteSigned: !(await getNoteKeeping(tx, practiceId)).keepsNotes }
    const written = { sessionId: session.id, patientId: patientId.value, choice, by, now, isWalkIn: true }
    if (!(await insertAttendance(tx, practiceId, written))) return err({ kind: 'already_there' })
    await insertAuditEvent(tx, practiceId, actor, {
      action: 'attendance:add_walk_in',
      objectType: 'session',
      objectId: session.id,
      patientIds: [patientId.value],
    })
    const row = (await listBoardRows(tx, practiceId, session)).find((one) => one.patientId === patientId.value)
    return row ? ok(row) : err({ kind: 'not_found' })
  })
}

/** Signs notes of a session that the actor leads: claims that waited for them go on. */
export function signNotes(
  db: Db,
  actor: Actor,
  { sessionId, patientIds }: { sessionId: string; patientIds: string[] },
): Promise<Result<{ signed: number; claims: Remade['counts'] }, { kind: 'not_found' }>> {
  return inPractice(db, actor, async (tx) => {
    // Whoever signs has led the session, an owner too.
    if (actor.providerId === null) return err({ kind: 'not_found' })
    // Where notes are kept here, each is signed as it is written.
    if ((await getNoteKeeping(tx, actor.practiceId)).keepsNotes) return err({ kind: 'not_found' })
    const session = await getSessionLocked(tx, actor.practiceId, sessionId, actor.providerId)
    if (!session) return err({ kind: 'not_found' })
    const roster = await listBoardRows(tx, actor.practiceId, session)
    const unsigned = roster.filter((row) => patientIds.includes(row.patientId) && !row.choice.noteSigned)
    for (const { patientId, choice, version } of unsigned) {
      const write = { sessionId, patientId, choice: { ...choice, noteSigned: true }, by: actor.userId, now: actor.now }
      await updateAttendance(tx, actor.practiceId, { ...write, version })
    }
    const { counts } = await remakeClaims(
      tx,
      actor,
      roster.map((row) => row.patientId),
    )
    await insertAuditEvent(tx, actor.practiceId, actor, {
      action: 'notes:sign',
      objectType: 'session',
      objectId: sessionId,
      patientIds: unsigned.map((row) => row.patientId),
      fields: ['is_note_signed'],
    })
    return ok({ signed: unsigned.length, claims: counts })
  })
}

/** People to add to a session, by the beginning of a name. */
export function findPatients(
  db: Db,
  actor: Actor,
  { sessionId, text }: { sessionId: string; text: string },
): Promise<PatientChoice[]> {
  return inPractice(db, actor, async (tx) => {
    const board = await getSessionBoard(tx, actor.practiceId, sessionId, scopeOf(actor))
    if (!board) return []
    const leaveOut = board.rows.map((row) => row.patientId)
    const found = await listPatientsNamed(tx, actor.practiceId, { text, leaveOut })
    await insertAuditEvent(tx, actor.practiceId, actor, {
      action: 'patients:find',
      patientIds: found.map((one) => one.id),
      count: found.length,
    })
    return found
  })
}

function checkRows(roster: readonly BoardRow[], rows: readonly Row[]): Result<Row[], AttendanceRefusal> {
  const known = new Map(roster.map((row) => [row.patientId, row]))
  const given = new Map(rows.map((row) => [row.patientId, row]))
  if (given.size !== rows.length || rows.some((row) => !known.has(row.patientId))) return err({ kind: 'not_on_roster' })
  const unmarkedIds = roster
    .filter((row) => (given.get(row.patientId)?.choice.status ?? row.choice.status) === null)
    .map((row) => row.patientId)
  if (unmarkedIds.length > 0) return err({ kind: 'incomplete', patientIds: unmarkedIds })
  const conflicts = rows.flatMap((row): ConflictRow[] => {
    const stored = known.get(row.patientId)
    if (!stored || stored.version === row.version || isSameChoice(stored.choice, row.choice)) return []
    const { patientId, name, choice: theirs, version, changedBy } = stored
    return [{ patientId, name, yours: row.choice, theirs, version, changedBy }]
  })
  return conflicts.length > 0 ? err({ kind: 'conflict', rows: conflicts }) : ok([...rows])
}

async function writeAttendance(
  tx: Tx,
  actor: Actor,
  session: LockedSession,
  roster: readonly BoardRow[],
  rows: readonly Row[],
  status: LockedSession['status'] = 'held',
): Promise<SavedAttendance> {
  const { practiceId, userId: by, now } = actor
  const stored = new Map(roster.map((row) => [row.patientId, row]))
  const changed = rows.filter((row) => {
    const before = stored.get(row.patientId)
    return before && !(before.version > 0 && isSameChoice(before.choice, row.choice))
  })
  const kept = roster
    .filter((row) => row.sent !== null && changed.some((one) => one.patientId === row.patientId))
    .map(({ patientId, name }) => ({ patientId, name }))
  const written = changed.filter((row) => !kept.some((one) => one.patientId === row.patientId))
  const versions = Object.fromEntries(
    rows
      .filter((row) => !kept.some((one) => one.patientId === row.patientId))
      .map((row) => [row.patientId, stored.get(row.patientId)?.version ?? 0]),
  )
  for (const { patientId, choice } of written) {
    const version = versions[patientId] ?? 0
    const write = { sessionId: session.id, patientId, choice, by, now }
    const isWritten =
      version === 0
        ? await insertAttendance(tx, practiceId, write)
        : await updateAttendance(tx, practiceId, { ...write, version })
    if (!isWritten) throw new Error('Attendance changed while its session was locked.')
    versions[patientId] = version + 1
  }
  // Once a claim has been sent the session was held, whatever is undone.
  const next = roster.some((row) => row.sent) ? 'held' : status
  const sessionVersion = await updateSessionStatus(tx, practiceId, session.id, { status: next, by, now })
  const patientIds = roster.map((row) => row.patientId)
  const remade = await remakeClaims(tx, actor, patientIds)
  await insertAuditEvent(tx, practiceId, actor, {
    action: 'attendance:save',
    objectType: 'session',
    objectId: session.id,
    patientIds: written.map((row) => row.patientId),
    fields: ['status', 'mode', 'place', 'times', 'note'],
    count: written.length,
  })
  return {
    sessionVersion,
    outcomes: outcomesOf(remade, session.id),
    claims: remade.counts,
    kept,
    versions,
    undo: {
      sessionId: session.id,
      sessionVersion,
      status: session.status,
      rows: written.map(({ patientId }) => ({
        patientId,
        version: 0,
        choice: stored.get(patientId)?.choice ?? unmarked,
      })),
    },
  }
}

function outcomesOf({ plan }: Remade, sessionId: string): SavedAttendance['outcomes'] {
  const isHere = (line: { session: string | null }) => line.session === sessionId
  const total = (state: 'ready' | 'held') => {
    const contents = plan.claims
      .filter((claim) => claim.state === state)
      .map((claim) => claim.content.lines.filter(isHere))
    const claims = contents.filter((lines) => lines.length > 0)
    return { count: claims.length, cents: sum(claims.flat().map((line) => line.chargeCents)) }
  }
  const absent = plan.notBilled.filter(isHere).length
  return { ready: total('ready'), held: total('held'), not_billed: { count: absent, cents: 0 } }
}

function isSameChoice(a: AttendanceChoice, b: AttendanceChoice): boolean {
  const names = Object.keys(unmarked) as (keyof AttendanceChoice)[]
  return names.every((name) => a[name] === b[name])
}

async function walkInPatient(
  tx: Tx,
  { practiceId }: Actor,
  input: WalkInInput,
): Promise<Result<string, WalkInRefusal>> {
  if ('patientId' in input) {
    const patient = await getPatient(tx, practiceId, input.patientId)
    if (!patient) return err({ kind: 'not_found' })
    return patient.isArchived ? err({ kind: 'archived' }) : ok(patient.id)
  }
  if (input.payerId !== null && !(await getPayer(tx, practiceId, input.payerId))) return err({ kind: 'not_found' })
  await oneAtATime(tx, practiceId, 'patient')
  const alike = await getPatientAlike(tx, practiceId, input)
  if (alike?.isArchived) return err({ kind: 'archived' })
  if (alike) {
    const name = `${input.firstName} ${input.lastName}`
    return err({ kind: 'known', patient: { id: alike.id, name, birthDate: input.birthDate, payerName: null } })
  }
  return ok(await insertPatient(tx, practiceId, input))
}
