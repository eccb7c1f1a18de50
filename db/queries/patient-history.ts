import { type SQL, sql } from 'drizzle-orm'
import type { AttendanceStatus } from '../../lib/attendance/session'
import type { IsoDate, IsoTime } from '../../lib/kernel/dates'
import type { Executor, PracticeId } from '../client'
import type { ClaimState } from '../schema/claims'
import type { Scope } from './session-board'

export const historyAPage = 50

export type PatientCounts = {
  sessions: number
  claims: number
  /** What the patient owes for missed sessions. */
  owesCents: number
}

// A clinician sees the sessions they lead, and so the attendances of a patient at those.
const ledBy = (scope: Scope): SQL =>
  scope === null
    ? sql`true`
    : sql`exists (select from session_facilitators l
      where l.practice_id = s.practice_id and l.session_id = s.id and l.provider_id = ${scope})`

/** How much there is of a patient, for the tabs of their page. */
export async function getPatientCounts(
  tx: Executor,
  practiceId: PracticeId,
  patientId: string,
  scope: Scope,
): Promise<PatientCounts> {
  const [row] = await tx.execute<{ sessions: number; claims: number; owes: string }>(sql`
    select
      (select count(*)::int from attendances a join sessions s on s.practice_id = a.practice_id and s.id = a.session_id
        where a.practice_id = ${practiceId} and a.patient_id = ${patientId} and ${ledBy(scope)}) as sessions,
      (select count(*)::int from claims c where c.practice_id = ${practiceId} and c.patient_id = ${patientId}
        and c.state <> 'withdrawn') as claims,
      (select coalesce(sum(n.patient_charge_cents), 0)::bigint from not_billed n
        where n.practice_id = ${practiceId} and n.patient_id = ${patientId}) as owes`)
  return { sessions: row?.sessions ?? 0, claims: row?.claims ?? 0, owesCents: Number(row?.owes ?? 0) }
}

export type PatientSession = {
  sessionId: string
  groupId: string
  groupName: string
  date: IsoDate
  startTime: IsoTime
  /** Null: not marked yet. */
  status: AttendanceStatus | null
  arrived: IsoTime | null
  left: IsoTime | null
  isNoteSigned: boolean
  claimId: string | null
  /** Null: nothing has come of it yet. */
  state: ClaimState | 'not_billed' | null
  /** Why there is no claim. */
  sentence: string | null
  chargeCents: number
  owesCents: number
}

type Part = {
  patientId: string
  scope: Scope
  limit: number
  offset?: number
  /** Only those for which the patient owes something. */
  isOwed?: boolean
}

/** The sessions a patient was expected at and marked in, the latest first, each with what became of it. */
export async function listPatientSessions(
  tx: Executor,
  practiceId: PracticeId,
  { patientId, scope, limit, offset = 0, isOwed = false }: Part,
): Promise<PatientSession[]> {
  const rows = await tx.execute<{
    session_id: string
    group_id: string
    group_name: string
    session_date: IsoDate
    start_time: string
    status: AttendanceStatus | null
    arrived_time: string | null
    left_time: string | null
    is_note_signed: boolean
    claim_id: string | null
    state: ClaimState | null
    is_not_billed: boolean
    sentence: string | null
    charge: string
    owes: string
  }>(sql`
    select s.id as session_id, g.id as group_id, g.name as group_name, s.session_date, s.start_time, a.status,
      a.arrived_time, a.left_time, a.is_note_signed, c.claim_id, c.state, n.id is not null as is_not_billed,
      (select f.message from findings f where f.practice_id = n.practice_id and f.not_billed_id = n.id
        order by f.position limit 1) as sentence,
      coalesce(c.charge, 0)::bigint as charge, coalesce(n.patient_charge_cents, 0) as owes
    from attendances a
    join sessions s on s.practice_id = a.practice_id and s.id = a.session_id
    join groups g on g.practice_id = s.practice_id and g.id = s.group_id
    left join lateral (
      select k.claim_id, x.state, sum(k.charge_cents) as charge from claim_lines k
      join claims x on x.practice_id = k.practice_id and x.id = k.claim_id
      where k.practice_id = a.practice_id and k.session_id = a.session_id and k.patient_id = a.patient_id
      group by k.claim_id, x.state limit 1) c on true
    left join not_billed n
      on n.practice_id = a.practice_id and n.session_id = a.session_id and n.patient_id = a.patient_id
    where a.practice_id = ${practiceId} and a.patient_id = ${patientId} and ${ledBy(scope)}
      ${isOwed ? sql`and n.patient_charge_cents > 0` : sql``}
    order by s.session_date desc, s.start_time desc, s.id limit ${limit} offset ${offset}`)
  const minute = (time: string | null) => (time === null ? null : (time.slice(0, 5) as IsoTime))
  return rows.map((row) => ({
    sessionId: row.session_id,
    groupId: row.group_id,
    groupName: row.group_name,
    date: row.session_date,
    startTime: row.start_time.slice(0, 5) as IsoTime,
    status: row.status,
    arrived: minute(row.arrived_time),
    left: minute(row.left_time),
    isNoteSigned: row.is_note_signed,
    claimId: row.claim_id,
    state: row.state ?? (row.is_not_billed ? 'not_billed' : null),
    sentence: row.sentence,
    chargeCents: Number(row.charge),
    owesCents: Number(row.owes),
  }))
}

export type PatientClaim = {
  id: string
  controlNumber: string
  date: IsoDate
  payerName: string | null
  state: ClaimState
  totalCents: number
  /** The first hold that stands. */
  sentence: string | null
}

/** A patient's claims, the latest first. */
export async function listPatientClaims(
  tx: Executor,
  practiceId: PracticeId,
  { patientId, limit, offset = 0 }: Pick<Part, 'patientId' | 'limit' | 'offset'>,
): Promise<PatientClaim[]> {
  const rows = await tx.execute<{
    id: string
    control_number: string
    service_date: IsoDate
    payer_name: string | null
    state: ClaimState
    total: string
    sentence: string | null
  }>(sql`
    select c.id, c.control_number, c.service_date, y.name as payer_name, c.state, k.total_cents as total,
      case when c.state = 'held' then (select f.message from findings f
        where f.practice_id = c.practice_id and f.claim_id = c.id and f.severity = 'hold'
          and not exists (select from overrides o
            where o.practice_id = f.practice_id and o.claim_id = f.claim_id and o.fingerprint = f.fingerprint)
        order by f.position limit 1) end as sentence
    from claims c
    join claim_contents k on k.practice_id = c.practice_id and k.claim_id = c.id
    left join payers y on y.practice_id = c.practice_id and y.id = c.payer_id
    where c.practice_id = ${practiceId} and c.patient_id = ${patientId} and c.state <> 'withdrawn'
    order by c.service_date desc, c.control_number limit ${limit} offset ${offset}`)
  return rows.map((row) => ({
    id: row.id,
    controlNumber: row.control_number,
    date: row.service_date,
    payerName: row.payer_name,
    state: row.state,
    totalCents: Number(row.total),
    sentence: row.sentence,
  }))
}

export type PatientGroup = {
  groupId: string
  name: string
  joined: IsoDate
  /** The last day; null: still a member. */
  left: IsoDate | null
  /** Who leads it, with the licence. */
  leaders: string[]
}

/** The groups a patient is or was a member of, the latest first. */
export async function listPatientGroups(
  tx: Executor,
  practiceId: PracticeId,
  patientId: string,
): Promise<PatientGroup[]> {
  const rows = await tx.execute<{
    group_id: string
    name: string
    joined_date: IsoDate
    left_date: IsoDate | null
    leaders: string[]
  }>(sql`
    select g.id as group_id, g.name, m.joined_date, m.left_date, coalesce((
      select json_agg(p.first_name || ' ' || p.last_name || ', ' || p.licence order by f.position)
      from group_facilitators f join providers p on p.practice_id = f.practice_id and p.id = f.provider_id
      where f.practice_id = g.practice_id and f.group_id = g.id), '[]'::json) as leaders
    from group_members m join groups g on g.practice_id = m.practice_id and g.id = m.group_id
    where m.practice_id = ${practiceId} and m.patient_id = ${patientId} and m.archived_at is null
    order by m.left_date desc nulls first, m.joined_date desc limit 100`)
  return rows.map((row) => ({
    groupId: row.group_id,
    name: row.name,
    joined: row.joined_date,
    left: row.left_date,
    leaders: row.leaders,
  }))
}
