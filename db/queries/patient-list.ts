import { type SQL, sql } from 'drizzle-orm'
import type { IsoDate } from '../../lib/kernel/dates'
import type { Executor, PracticeId } from '../client'
import { patients } from '../schema/patients'
import type { Scope } from './session-board'

export const patientsAPage = 50

export type PatientSort = 'name' | '-name' | 'born' | '-born' | 'payer' | '-payer'

/** What the list of patients is narrowed to. Every part narrows; a part that is left out does not. */
export type PatientFilter = {
  /** The beginning of a name, or of a member ID without its blanks. */
  text?: string
  /** Who covers them first today. */
  payerId?: string
  /** Whose member they are today. */
  groupId?: string
  /** Those set aside, instead of the others. */
  archived?: boolean
}

export type PatientRow = {
  id: string
  firstName: string
  lastName: string
  birthDate: IsoDate
  /** Of the primary coverage in force today; null: there is none. */
  payerName: string | null
  memberNumber: string | null
  coverThrough: IsoDate | null
  groups: { id: string; name: string }[]
}

/** True for the patients somebody may see: all of them, or those of groups and sessions that a clinician leads. */
export const treats = (practiceId: PracticeId, scope: Scope): SQL =>
  scope === null
    ? sql`true`
    : sql`${patients.id} in (
      select m.patient_id from group_members m
      join group_facilitators f on f.practice_id = m.practice_id and f.group_id = m.group_id
      where m.practice_id = ${practiceId} and m.archived_at is null and f.provider_id = ${scope}
      union select a.patient_id from session_facilitators l
      join attendances a on a.practice_id = l.practice_id and a.session_id = l.session_id
      where l.practice_id = ${practiceId} and l.provider_id = ${scope})`

// True for the coverages w that are a patient's primary one on a day.
const isFirstOn = (today: IsoDate): SQL => sql`w.rank = 'primary' and w.archived_at is null
  and (w.from_date is null or w.from_date <= ${today}) and (w.through_date is null or w.through_date >= ${today})`

// The primary coverage of today. An exclusion constraint sees to it that there is one at most; the limit says so to the
// planner, which else may go through all of them for each patient while a table that was just filled has no statistics.
const coverToday = (practiceId: PracticeId, patientId: SQL, today: IsoDate): SQL => sql`
  left join lateral (select w.payer_id, w.member_number, w.through_date from coverages w
    where w.practice_id = ${practiceId} and w.patient_id = ${patientId} and ${isFirstOn(today)} limit 1) v on true
  left join payers y on y.practice_id = ${practiceId} and y.id = v.payer_id`

const begins = (text: string) => `${text.toLowerCase().replace(/[\\%_]/g, '\\$&')}%`

function matching(practiceId: PracticeId, filter: PatientFilter, scope: Scope, today: IsoDate): SQL {
  const { text, payerId, groupId, archived = false } = filter
  const parts: SQL[] = [
    sql`${patients.practiceId} = ${practiceId}`,
    archived ? sql`${patients.archivedAt} is not null` : sql`${patients.archivedAt} is null`,
  ]
  if (scope !== null) parts.push(treats(practiceId, scope))
  if (text?.trim()) {
    const name = begins(text.trim().replace(/\s+/g, ' '))
    const member = begins(text.replace(/\s+/g, ''))
    parts.push(sql`(lower(${patients.firstName} || ' ' || ${patients.lastName}) like ${name}
      or lower(${patients.lastName}) like ${name}
      or lower(${patients.lastName} || ', ' || ${patients.firstName}) like ${name}
      or lower(${patients.preferredName}) like ${name}
      or ${patients.id} in (select w.patient_id from coverages w where w.practice_id = ${practiceId}
        and w.archived_at is null and lower(replace(w.member_number, ' ', '')) like ${member}))`)
  }
  if (payerId) {
    parts.push(sql`${patients.id} in (select w.patient_id from coverages w where w.practice_id = ${practiceId}
      and w.payer_id = ${payerId} and ${isFirstOn(today)})`)
  }
  if (groupId) {
    parts.push(sql`${patients.id} in (select m.patient_id from group_members m where m.practice_id = ${practiceId}
      and m.group_id = ${groupId} and m.archived_at is null and m.joined_date <= ${today}
      and (m.left_date is null or m.left_date >= ${today}))`)
  }
  return sql.join(parts, sql` and `)
}

const byName = sql`lower(${patients.lastName}), lower(${patients.firstName}), ${patients.id}`
const orders: Record<PatientSort, SQL> = {
  name: byName,
  '-name': sql`lower(${patients.lastName}) desc, lower(${patients.firstName}) desc, ${patients.id} desc`,
  born: sql`${patients.birthDate}, ${patients.id}`,
  '-born': sql`${patients.birthDate} desc, ${patients.id} desc`,
  payer: sql`y.name nulls last, ${byName}`,
  '-payer': sql`y.name desc nulls first, ${byName}`,
}

type ListWanted = { filter: PatientFilter; sort?: PatientSort; page?: number; scope: Scope; today: IsoDate }

/** A page of the patients somebody may see, and how many match in all. */
export async function listPatientRows(
  tx: Executor,
  practiceId: PracticeId,
  { filter, sort = 'name', page = 1, scope, today }: ListWanted,
): Promise<{ rows: PatientRow[]; count: number; page: number }> {
  const count = await countOf(tx, practiceId, filter, scope, today)
  const shown = Math.min(Math.max(1, page), Math.max(1, Math.ceil(count / patientsAPage)))
  const rows = await rowsOf(tx, practiceId, {
    ...{ filter, sort, scope, today },
    ...{ limit: patientsAPage, offset: (shown - 1) * patientsAPage },
  })
  return { rows, count, page: shown }
}

/** All that match, for a file; bounded by what a spreadsheet still opens well. */
export async function listPatientsForFile(
  tx: Executor,
  practiceId: PracticeId,
  { filter, sort = 'name', scope, today }: ListWanted,
): Promise<PatientRow[]> {
  return rowsOf(tx, practiceId, { filter, sort, scope, today, limit: 100_000, offset: 0 })
}

async function countOf(
  tx: Executor,
  practiceId: PracticeId,
  filter: PatientFilter,
  scope: Scope,
  today: IsoDate,
): Promise<number> {
  const [row] = await tx.execute<{ count: number }>(sql`
    select count(*)::int as count from ${patients}
    where ${matching(practiceId, filter, scope, today)}`)
  return row?.count ?? 0
}

async function rowsOf(
  tx: Executor,
  practiceId: PracticeId,
  { filter, sort, scope, today, limit, offset }: Required<Omit<ListWanted, 'page'>> & { limit: number; offset: number },
): Promise<PatientRow[]> {
  // Coverages are looked up for a page alone, unless the payers decide who is on it.
  const needsCover = sort === 'payer' || sort === '-payer'
  const rows = await tx.execute<{
    id: string
    first_name: string
    last_name: string
    birth_date: IsoDate
    payer_name: string | null
    member_number: string | null
    through_date: IsoDate | null
    groups: { id: string; name: string }[]
  }>(sql`
    with page as (
      select ${patients.id} as id, ${patients.firstName} as first_name, ${patients.lastName} as last_name,
        ${patients.birthDate} as birth_date, row_number() over (order by ${orders[sort]}) as place
      from ${patients} ${needsCover ? coverToday(practiceId, sql`${patients.id}`, today) : sql``}
      where ${matching(practiceId, filter, scope, today)}
      order by place limit ${limit} offset ${offset})
    select page.*, y.name as payer_name, v.member_number, v.through_date, coalesce((
      select json_agg(json_build_object('id', g.id, 'name', g.name) order by g.name)
      from group_members m join groups g on g.practice_id = m.practice_id and g.id = m.group_id
      where m.practice_id = ${practiceId} and m.patient_id = page.id and m.archived_at is null
        and m.joined_date <= ${today} and (m.left_date is null or m.left_date >= ${today})), '[]'::json) as groups
    from page ${coverToday(practiceId, sql`page.id`, today)} order by place`)
  return rows.map((row) => ({
    id: row.id,
    firstName: row.first_name,
    lastName: row.last_name,
    birthDate: row.birth_date,
    payerName: row.payer_name,
    memberNumber: row.member_number,
    coverThrough: row.through_date,
    groups: row.groups,
  }))
}

/** The groups somebody may narrow a list of patients by. */
export async function listGroupChoices(
  tx: Executor,
  practiceId: PracticeId,
  scope: Scope,
): Promise<{ id: string; name: string }[]> {
  const rows = await tx.execute<{ id: string; name: string }>(sql`
    select g.id, g.name from groups g where g.practice_id = ${practiceId} and g.archived_at is null
      ${
        scope === null
          ? sql``
          : sql`and exists (select from group_facilitators f
        where f.practice_id = g.practice_id and f.group_id = g.id and f.provider_id = ${scope})`
      }
    order by g.name limit 1000`)
  return [...rows]
}
