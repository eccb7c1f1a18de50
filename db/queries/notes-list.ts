import { type SQL, sql } from 'drizzle-orm'
import type { IsoDate, IsoTime } from '../../lib/kernel/dates'
import type { Executor, PracticeId } from '../client'
import type { Scope } from './session-board'

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

type Row = {
  session_id: string
  patient_id: string
  patient_name: string
  group_name: string
  session_date: IsoDate
  start_time: string
  is_note_signed: boolean
  note_id: string | null
  signed_at: string | null
  waiting_cents: string
}

/** One page of the notes of people who came: those to sign oldest first, others latest first. */
export async function listNotes(tx: Executor, practiceId: PracticeId, wanted: NotesWanted): Promise<NoteRow[]> {
  const { filter, page, size } = wanted
  const order = filter === 'to_sign' ? sql`asc` : sql`desc`
  // Two steps: which notes, along the days of the sessions, then all about these few.
  const rows = await tx.execute<Row>(sql`
    with chosen as materialized (
      select a.session_id, a.patient_id, a.is_note_signed, s.group_id, s.session_date, s.start_time, p.last_name,
        p.first_name || ' ' || p.last_name as patient_name
      from sessions s
      join attendances a on a.practice_id = s.practice_id and a.session_id = s.id
      join patients p on p.practice_id = a.practice_id and p.id = a.patient_id
      where ${ofWhoCame(practiceId, wanted)} ${isIn[filter]}
      order by s.session_date ${order}, s.start_time ${order}, s.id, p.last_name, p.id
      limit ${size} offset ${(page - 1) * size}
    )
    select c.session_id, c.patient_id, c.patient_name, g.name as group_name, c.session_date::text,
      to_char(c.start_time, 'HH24:MI') as start_time, c.is_note_signed, n.id as note_id, n.signed_at::text,
      coalesce((select sum(l.charge_cents) from claim_lines l where l.practice_id = ${practiceId}
        and l.session_id = c.session_id and l.patient_id = c.patient_id), 0)::bigint as waiting_cents
    from chosen c
    join groups g on g.practice_id = ${practiceId} and g.id = c.group_id
    left join member_notes n on n.practice_id = ${practiceId} and n.session_id = c.session_id
      and n.patient_id = c.patient_id
    order by c.session_date ${order}, c.start_time ${order}, c.session_id, c.last_name, c.patient_id`)
  return rows.map((row) => ({
    sessionId: row.session_id,
    patientId: row.patient_id,
    patientName: row.patient_name,
    groupName: row.group_name,
    date: row.session_date,
    startTime: row.start_time as IsoTime,
    state: stateOf(row),
    waitingCents: row.is_note_signed ? 0 : Number(row.waiting_cents),
  }))
}

function stateOf({ is_note_signed: isSigned, note_id: note, signed_at: signedAt }: Row): NoteRow['state'] {
  if (!isSigned) return note === null ? 'not_begun' : 'draft'
  return signedAt === null ? 'elsewhere' : 'signed'
}

/** Counts what listNotes pages through. */
export async function getNoteCounts(
  tx: Executor,
  practiceId: PracticeId,
  wanted: Pick<NotesWanted, 'scope' | 'text'>,
): Promise<NoteCounts> {
  // The money is looked up for what waits alone: a few of all the notes there have ever been.
  const [row] = await tx.execute<{ to_sign: number; all: number; waiting_cents: string }>(sql`
    with came as materialized (
      select a.session_id, a.patient_id, a.is_note_signed
      from sessions s join attendances a on a.practice_id = s.practice_id and a.session_id = s.id
      where ${ofWhoCame(practiceId, wanted)}
    )
    select (select count(*) from came where not is_note_signed)::int as to_sign,
      (select count(*) from came)::int as all,
      (select coalesce(sum(l.charge_cents), 0) from came c join claim_lines l on l.practice_id = ${practiceId}
        and l.session_id = c.session_id and l.patient_id = c.patient_id
        where not c.is_note_signed)::bigint as waiting_cents`)
  const { to_sign = 0, all = 0, waiting_cents = '0' } = row ?? {}
  return { to_sign, all, signed: all - to_sign, waitingCents: Number(waiting_cents) }
}

/** The part of a where clause about attendances a in sessions s: held, and the person came. */
function ofWhoCame(practiceId: PracticeId, { scope, text }: Pick<NotesWanted, 'scope' | 'text'>): SQL {
  const parts = [
    sql`s.practice_id = ${practiceId} and a.practice_id = ${practiceId}`,
    sql`s.status = 'held' and a.status in ('attended', 'late', 'left_early')`,
  ]
  if (scope !== null) {
    parts.push(sql`s.id in (select f.session_id from session_facilitators f
      where f.practice_id = ${practiceId} and f.provider_id = ${scope})`)
  }
  if (text) {
    const part = `%${text.toLowerCase().replace(/[\\%_]/g, '\\$&')}%`
    // Looked up once each, not at every attendance.
    parts.push(sql`(a.patient_id in (select id from patients where practice_id = ${practiceId}
        and lower(first_name || ' ' || last_name) like ${part})
      or s.group_id in (select id from groups where practice_id = ${practiceId} and lower(name) like ${part}))`)
  }
  return sql.join(parts, sql` and `)
}

const isIn: Record<NoteFilter, SQL> = {
  to_sign: sql`and not a.is_note_signed`,
  signed: sql`and a.is_note_signed`,
  all: sql``,
}
