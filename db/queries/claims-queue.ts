import { sql } from 'drizzle-orm'
import type { IsoDate } from '../../lib/kernel/dates'
import type { Executor, PracticeId } from '../client'
import type { ClaimState } from '../schema/claims'
import { type ClaimFilter, type ClaimTab, claimTabs, everyNeed, matches, needsOf, queueRows } from './claim-filter'

export const rowsAPage = 50

export type QueueRow = {
  id: string
  /** Null for an attendance that makes no claim. */
  controlNumber: string | null
  state: ClaimState | 'not_billed'
  date: IsoDate
  patientId: string
  patientName: string
  payerId: string | null
  payerName: string | null
  groupName: string | null
  sessionId: string | null
  codes: { code: string; isQuestioned: boolean }[]
  /** The last day on which the payer may receive it. */
  fileBy: IsoDate | null
  /** For what is not billed: what the patient owes. */
  totalCents: number
  /** The group of holds it stands under; null when nothing holds it. */
  reason: string | null
  rule: string | null
  sentence: string | null
  /** Holds beside the first. */
  moreHolds: number
}

/** Why claims wait: one row a reason, the most dollars first. */
export type HoldReason = {
  reason: string
  rule: string
  /** Of a payer's question: whom to ask about which code. */
  payerId: string | null
  payerName: string | null
  code: string | null
  /** The first claim's own sentence. */
  sentence: string
  claims: number
  people: number
  totalCents: number
  earliestFileBy: IsoDate | null
}

export type ClaimsQueue = {
  counts: Record<ClaimTab, { count: number; cents: number }>
  rows: QueueRow[]
  /** All that match, of which the page shows a part. */
  matching: { count: number; cents: number }
  page: number
  pages: number
  reasons: HoldReason[]
}

/** The queue of a tab: its rows a page at a time, the counts of every tab and, on hold, the reasons. */
export async function getClaimsQueue(
  tx: Executor,
  practiceId: PracticeId,
  filter: ClaimFilter,
  page = 1,
): Promise<ClaimsQueue> {
  const [counts, reasons] = await Promise.all([
    countTabs(tx, practiceId, filter),
    filter.tab === 'held' || filter.tab === 'all' ? listHoldReasons(tx, practiceId, filter) : [],
  ])
  const matching = filter.reason ? await countMatching(tx, practiceId, filter) : counts[filter.tab]
  const pages = Math.max(1, Math.ceil(matching.count / rowsAPage))
  const shown = Math.min(Math.max(1, page), pages)
  const rows = await listQueueRows(tx, practiceId, filter, { limit: rowsAPage, offset: (shown - 1) * rowsAPage })
  return { counts, rows, matching, page: shown, pages, reasons }
}

async function countTabs(
  tx: Executor,
  practiceId: PracticeId,
  { tab: _tab, reason: _reason, ...filter }: ClaimFilter,
): Promise<ClaimsQueue['counts']> {
  const rows = await tx.execute<{ state: string; count: string; cents: string }>(sql`
    select q.state, count(*) as count, coalesce(sum(q.total_cents), 0)::bigint as cents
    from ${queueRows(practiceId, needsOf(filter))} q join patients p on p.id = q.patient_id
    where ${matches(practiceId, filter)} group by q.state`)
  const empty = Object.fromEntries(claimTabs.map((tab) => [tab, { count: 0, cents: 0 }]))
  const counts = empty as ClaimsQueue['counts']
  for (const row of rows) {
    const tab = row.state === 'submitted' ? 'sent' : (row.state as ClaimTab)
    const one = { count: Number(row.count), cents: Number(row.cents) }
    counts[tab] = one
    // What a patient owes is not a claim's money.
    counts.all = {
      count: counts.all.count + one.count,
      cents: counts.all.cents + (tab === 'not_billed' ? 0 : one.cents),
    }
  }
  return counts
}

async function countMatching(
  tx: Executor,
  practiceId: PracticeId,
  filter: ClaimFilter,
): Promise<ClaimsQueue['matching']> {
  const [row] = await tx.execute<{ count: string; cents: string }>(sql`
    select count(*) as count, coalesce(sum(q.total_cents), 0)::bigint as cents
    from ${queueRows(practiceId, needsOf(filter))} q join patients p on p.id = q.patient_id
    where ${matches(practiceId, filter)}`)
  return { count: Number(row?.count ?? 0), cents: Number(row?.cents ?? 0) }
}

/** Why claims wait, by dollars; the claims of a reason are those of the filter with that reason. */
export async function listHoldReasons(
  tx: Executor,
  practiceId: PracticeId,
  filter: Omit<ClaimFilter, 'tab'>,
): Promise<HoldReason[]> {
  const rows = await tx.execute<{
    reason: string
    rule: string
    payer_id: string | null
    payer_name: string | null
    sentence: string
    claims: string
    people: string
    cents: string
    file_by: IsoDate | null
  }>(sql`
    select q.reason, min(q.rule) as rule, (array_agg(distinct q.payer_id))[1] as payer_id, min(y.name) as payer_name,
      (array_agg(q.message order by q.service_date desc, q.id))[1] as sentence, count(*) as claims,
      count(distinct q.patient_id) as people, sum(q.total_cents)::bigint as cents, min(q.file_by_date) as file_by
    from ${queueRows(practiceId, { ...needsOf(filter), holds: true })} q join patients p on p.id = q.patient_id
    left join payers y on y.practice_id = p.practice_id and y.id = q.payer_id
    where ${matches(practiceId, { ...filter, tab: 'held' })} and q.reason is not null
    group by q.reason order by cents desc, q.reason`)
  return rows.map((row) => {
    const isQuestion = row.reason.startsWith('A-12:')
    return {
      reason: row.reason,
      rule: row.rule,
      payerId: isQuestion ? row.payer_id : null,
      payerName: isQuestion ? row.payer_name : null,
      code: isQuestion ? (row.reason.split(':')[2] ?? null) : null,
      sentence: row.sentence,
      claims: Number(row.claims),
      people: Number(row.people),
      totalCents: Number(row.cents),
      earliestFileBy: row.file_by,
    }
  })
}

/** The rows of a filter in the order of the queue. */
export async function listQueueRows(
  tx: Executor,
  practiceId: PracticeId,
  filter: ClaimFilter,
  { limit, offset = 0 }: { limit: number; offset?: number },
): Promise<QueueRow[]> {
  // Two steps: which rows, then all about these few.
  const found = await tx.execute<{ id: string }>(sql`
    with matched as (${matched(practiceId, filter)})
    select m.id from matched m order by ${orderOf(filter)} limit ${limit} offset ${offset}`)
  const ids = found.map((row) => row.id)
  if (ids.length === 0) return []
  const rows = await tx.execute<RawRow>(sql`
    select m.*, p.first_name || ' ' || p.last_name as patient_name, y.name as payer_name, g.name as group_name,
      (select json_agg(json_build_object('code', concat_ws('-', l.code, nullif(array_to_string(l.modifiers, '-'), '')),
          'plain', l.code) order by l.line_number)
        from claim_lines l where l.practice_id = ${practiceId} and l.claim_id = m.id) as codes,
      (select array_agg(f.facts ->> 'code') from findings f where f.practice_id = ${practiceId} and f.claim_id = m.id
        and f.rule = 'A-12' and f.severity = 'hold') as questioned
    from ${queueRows(practiceId, everyNeed, ids)} m
    join patients p on p.practice_id = ${practiceId} and p.id = m.patient_id
    left join payers y on y.practice_id = ${practiceId} and y.id = m.payer_id
    left join groups g on g.practice_id = ${practiceId} and g.id = m.group_id`)
  const byId = new Map(rows.map((row) => [row.id, rowOf(row)]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

/** The rows of a filter with what they are ordered by. */
function matched(practiceId: PracticeId, filter: ClaimFilter) {
  const needs = { ...needsOf(filter), ...(filter.tab === 'held' ? { holds: true } : {}) }
  return sql`select q.id, q.is_not_billed, q.service_date, q.reason, p.first_name || ' ' || p.last_name as patient_name,
      sum(q.total_cents) over (partition by q.reason) as reason_cents
    from ${queueRows(practiceId, needs)} q join patients p on p.id = q.patient_id
    where ${matches(practiceId, filter)}`
}

/** Every id that a filter matches, in the order of the queue: for "all that match" and for the next claim. */
export async function listMatchingClaimIds(
  tx: Executor,
  practiceId: PracticeId,
  filter: ClaimFilter,
): Promise<string[]> {
  const rows = await tx.execute<{ id: string }>(sql`
    with matched as (${matched(practiceId, filter)})
    select m.id from matched m where not m.is_not_billed order by ${orderOf(filter)}`)
  return rows.map((row) => row.id)
}

/** Where a claim stands among those of a filter; total is 0 when it is not among them. */
export type Neighbours = { position: number; total: number; previous: string | null; next: string | null }

export async function getNeighbours(
  tx: Executor,
  practiceId: PracticeId,
  filter: ClaimFilter,
  claimId: string,
): Promise<Neighbours> {
  const ids = await listMatchingClaimIds(tx, practiceId, filter)
  const at = ids.indexOf(claimId)
  if (at < 0) return { position: 0, total: 0, previous: null, next: null }
  return { position: at + 1, total: ids.length, previous: ids[at - 1] ?? null, next: ids[at + 1] ?? null }
}

function orderOf({ tab }: ClaimFilter) {
  return tab === 'held'
    ? sql`m.reason_cents desc, m.reason, m.service_date desc, m.patient_name, m.id`
    : sql`m.service_date desc, m.patient_name, m.id`
}

type RawRow = {
  id: string
  control_number: string | null
  state: QueueRow['state']
  service_date: IsoDate
  patient_id: string
  patient_name: string
  payer_id: string | null
  payer_name: string | null
  group_name: string | null
  session_id: string | null
  codes: { code: string; plain: string }[] | null
  questioned: string[] | null
  file_by_date: IsoDate | null
  total_cents: string
  reason: string | null
  rule: string | null
  message: string | null
  hold_count: string | null
}

function rowOf(row: RawRow): QueueRow {
  return {
    id: row.id,
    controlNumber: row.control_number,
    state: row.state,
    date: row.service_date,
    patientId: row.patient_id,
    patientName: row.patient_name,
    payerId: row.payer_id,
    payerName: row.payer_name,
    groupName: row.group_name,
    sessionId: row.session_id,
    codes: (row.codes ?? []).map(({ code, plain }) => ({
      code,
      isQuestioned: row.questioned?.includes(plain) ?? false,
    })),
    fileBy: row.file_by_date,
    totalCents: Number(row.total_cents),
    reason: row.reason,
    rule: row.rule,
    sentence: row.message,
    moreHolds: Math.max(0, Number(row.hold_count ?? 0) - 1),
  }
}
