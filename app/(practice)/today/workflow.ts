import { scopeOf } from '@/app/_server/scope'
import { billComing, listDoubtfulPlaces, mostPeopleAhead, type UncoveredPerson } from '@/db/bill-coming'
import type { Db, Tx } from '@/db/client'
import { type FirstHourStep, firstHourSteps } from '@/db/first-hour-steps'
import { type Actor, inPractice } from '@/db/in-practice'
import { previewSession } from '@/db/preview-session'
import { type HoldReason, listHoldReasons } from '@/db/queries/claims-queue'
import { listPayerFacts } from '@/db/queries/facts-of-payers'
import { getFirstHour, getHasMadeBatch } from '@/db/queries/first-hour'
import { getNoteKeeping, listSessionNotes } from '@/db/queries/notes'
import { listBoardRows } from '@/db/queries/session-board'
import { listNotesToSign, listSessions, type NoteToSign, type SessionRow } from '@/db/queries/sessions'
import {
  type GroupMonth,
  getMoneyTotals,
  listComingPlaces,
  listGroupMonths,
  type MoneyState,
  type MoneyTotal,
} from '@/db/queries/today'
import { findAlikeNotes } from '@/lib/attendance/note-likeness'
import { addDays, type IsoDate, weekdayOf, weekdays } from '@/lib/kernel/dates'

export type LookAhead = {
  sessionId: string
  /** People whose claim would be held, with the first hold's sentence. */
  held: { patientId: string; name: string; sentence: string }[]
  /** People who are nearly out of units. */
  low: { patientId: string; name: string; left: number; number: string }[]
  covered: number
}

export type ClinicianToday = {
  sessions: SessionRow[]
  /** The next session that has not been taken: what to know before it begins. */
  next: LookAhead | null
  week: SessionRow[]
  /** Each with the first name of another member whose note says the same. */
  notes: (NoteToSign & { sameAs: string | null })[]
  keepsNotes: boolean
}

/** A clinician's day: their sessions, what to know before the next one, the week, and notes to sign. */
export function readClinicianToday(db: Db, actor: Actor): Promise<ClinicianToday> {
  return inPractice(db, actor, async (tx) => {
    const { practiceId, today } = actor
    const scope = actor.providerId ?? scopeOf(actor)
    const monday = addDays(today, -weekdays.indexOf(weekdayOf(today)))
    const week = await listSessions(tx, practiceId, { from: monday, through: addDays(monday, 6), scope })
    const sessions = week.filter((one) => one.date === today)
    const waiting = sessions.find((one) => one.status === 'scheduled')
    const [next, notes, { keepsNotes }] = await Promise.all([
      waiting ? lookAhead(tx, actor, waiting) : null,
      listNotesToSign(tx, practiceId, scope),
      getNoteKeeping(tx, practiceId),
    ])
    const sameAs = await copiesAmong(tx, actor, notes)
    return { sessions, next, week, notes: notes.map((one) => ({ ...one, sameAs: sameAs(one) })), keepsNotes }
  })
}

export type OwnerToday = {
  money: Record<MoneyState, MoneyTotal>
  reasons: HoldReason[]
  groups: GroupMonth[]
}

/** An owner's day: where the money stands, what holds it back, what the groups of this month brought. */
export function readOwnerToday(db: Db, actor: Actor): Promise<OwnerToday> {
  return inPractice(db, actor, async (tx) => {
    const { practiceId, today } = actor
    const from = `${today.slice(0, 8)}01` as IsoDate
    const [money, reasons, groups] = await Promise.all([
      getMoneyTotals(tx, practiceId),
      listHoldReasons(tx, practiceId, {}),
      listGroupMonths(tx, practiceId, { from, through: today }),
    ])
    return { money, reasons, groups }
  })
}

/** The way to the first file of claims, while it is what an owner's day is about: none was made, and a step is open. */
export function readFirstDay(db: Db, actor: Actor): Promise<FirstHourStep[] | null> {
  return inPractice(db, actor, async (tx) => {
    const { practiceId, today } = actor
    if (await getHasMadeBatch(tx, practiceId)) return null
    return firstHourSteps(await getFirstHour(tx, practiceId, today), today)
  })
}

export type AdminToday = {
  uncovered: UncoveredPerson[]
  /** People with a later session who were not looked up, because so many before them may not be covered. */
  unseen: number
  sessions: SessionRow[]
}

/** An admin's day: who has a session in the next 14 days that no authorization covers, from the engine that would hold it. */
export function readAdminToday(db: Db, actor: Actor): Promise<AdminToday> {
  return inPractice(db, actor, async (tx) => {
    const { practiceId, today } = actor
    const payers = await listPayerFacts(tx, practiceId, today)
    const payerIds = payers.filter((payer) => payer.settings.authRequired90853).map((payer) => payer.id)
    const through = addDays(today, 14)
    const [places, sessions] = await Promise.all([
      listComingPlaces(tx, practiceId, { after: addDays(today, -1), through, payerIds }),
      listSessions(tx, practiceId, { from: today, through: today, scope: null }),
    ])
    const doubtful = await listDoubtfulPlaces(tx, practiceId, places, { today })
    // In the order of their first session.
    const people = [...new Set(doubtful.map((one) => one.patientId))]
    const first = new Set(people.slice(0, mostPeopleAhead))
    const ours = doubtful.filter((one) => first.has(one.patientId))
    const uncovered = await billComing(tx, practiceId, ours, today)
    return { uncovered, unseen: people.length - first.size, sessions }
  })
}

async function lookAhead(tx: Tx, { practiceId, today }: Actor, session: SessionRow): Promise<LookAhead> {
  const rows = await listBoardRows(tx, practiceId, session)
  const drafts = rows.map(({ patientId, choice }) => ({
    patientId,
    choice: { ...choice, status: choice.status ?? ('attended' as const) },
  }))
  const preview = await previewSession(tx, practiceId, session.id, drafts, today)
  const nameOf = new Map(rows.map((row) => [row.patientId, row.name]))
  const named = (patientId: string) => ({ patientId, name: nameOf.get(patientId) ?? '' })
  const held = preview.rows.filter((row) => row.outcome === 'held')
  const low = preview.rows.filter((row) => row.outcome === 'ready' && row.authorization && row.authorization.left < 3)
  return {
    sessionId: session.id,
    held: held.map((row) => ({ ...named(row.patientId), sentence: row.sentence ?? '' })),
    low: low.map((row) => ({
      ...named(row.patientId),
      left: (row.authorization?.left ?? 0) + 1,
      number: row.authorization?.number ?? '',
    })),
    covered: preview.rows.filter((row) => row.outcome === 'ready').length - low.length,
  }
}

/** For a note to sign, the first name of the other member of its session whose note is the same text; null for none. */
async function copiesAmong(
  tx: Tx,
  { practiceId }: Actor,
  notes: readonly NoteToSign[],
): Promise<(note: NoteToSign) => string | null> {
  const drafts = [...new Set(notes.filter((one) => one.isDraft).map((one) => one.sessionId))]
  const texts = await listSessionNotes(tx, practiceId, drafts)
  const found = new Map<string, string>()
  for (const session of drafts) {
    const written = texts.filter((one) => one.sessionId === session)
    const named = written.map((note) => [note, { text: note, names: [note.firstName, note.lastName] }] as const)
    for (const [note, { other }] of findAlikeNotes(new Map(named))) {
      found.set(`${session} ${note.patientId}`, other.firstName)
    }
  }
  return ({ sessionId, patientId }) => found.get(`${sessionId} ${patientId}`) ?? null
}
