import { type SQL, sql } from 'drizzle-orm'
import type { IsoDate } from '../../lib/kernel/dates'
import type { PracticeId } from '../client'

export const claimTabs = ['ready', 'held', 'released', 'not_billed', 'sent', 'all'] as const
export type ClaimTab = (typeof claimTabs)[number]

/** What the queue shows. Every part narrows; a part that is left out does not. */
export type ClaimFilter = {
  tab: ClaimTab
  payerId?: string
  /** The rendering provider. */
  providerId?: string
  groupId?: string
  from?: IsoDate
  through?: IsoDate
  /** The beginning of a name, a member number or a control number. */
  text?: string
  /** A reason for holding, as the queue groups them. */
  reason?: string
}

/** What a question needs of the list beside the claims' own columns. Each costs a look-up a row, so it is left out where it is not asked for. */
export type QueueNeeds = { holds: boolean; groups: boolean; payers: boolean }

/** What a filter itself looks at. */
export const needsOf = ({ reason, groupId, payerId, providerId }: Omit<ClaimFilter, 'tab'>): QueueNeeds => ({
  holds: reason !== undefined,
  groups: groupId !== undefined,
  payers: payerId !== undefined || providerId !== undefined,
})

export const everyNeed: QueueNeeds = { holds: true, groups: true, payers: true }

/**
 * The claims and the attendances without a claim as one list, with the first hold that stands: what the queue, its counts
 * and "all that match" are read from. A claim with several holds stands under the first. With `ids`, only these.
 */
export const queueRows = (practiceId: PracticeId, needs: QueueNeeds, ids?: readonly string[]): SQL => {
  const only = (column: SQL) => (ids ? sql`and ${column} in ${[...ids]}` : sql``)
  return sql`(
    select c.id, false as is_not_billed, c.control_number, c.state, c.service_date, c.patient_id, c.payer_id,
      c.rendering_id, k.total_cents, k.file_by_date, ${needs.holds ? holdColumns : noHoldColumns},
      ${needs.groups ? placeOfClaim : noPlace}
    from claims c
    join claim_contents k on k.practice_id = c.practice_id and k.claim_id = c.id
    ${needs.holds ? firstHold : sql``}
    where c.practice_id = ${practiceId} and c.state <> 'withdrawn' ${only(sql`c.id`)}
    union all
    select n.id, true, null, 'not_billed', n.service_date, n.patient_id, ${needs.payers ? payerOfAbsent : sql`null, null`},
      n.patient_charge_cents, null, ${needs.holds ? absentColumns : noHoldColumns}, s.group_id, n.session_id
    from not_billed n
    left join sessions s on s.practice_id = n.practice_id and s.id = n.session_id
    ${needs.holds ? firstOfAbsent : sql``}
    where n.practice_id = ${practiceId} ${only(sql`n.id`)}
  )`
}

const noHoldColumns = sql`null::text as rule, null::text as message, null::bigint as hold_count, null::text as reason`
const holdColumns = sql`h.rule, h.message, h.hold_count,
      case when h.rule is null then null
        when h.rule = 'A-12' then 'A-12:' || c.payer_id || ':' || coalesce(h.facts ->> 'code', '')
        when h.rule in ('B-01', 'B-03', 'B-07') then 'authorization'
        else h.rule end as reason`
const firstHold = sql`left join lateral (
      select f.rule, f.message, f.facts, count(*) over () as hold_count from findings f
      where f.practice_id = c.practice_id and f.claim_id = c.id and f.severity = 'hold' and c.state = 'held'
        and not exists (select from overrides o
          where o.practice_id = f.practice_id and o.claim_id = f.claim_id and o.fingerprint = f.fingerprint)
      order by f.position limit 1) h on true`
const noPlace = sql`null::uuid as group_id, null::uuid as session_id`
const placeOfClaim = sql`(select s.group_id from claim_lines l join sessions s on s.practice_id = l.practice_id and s.id = l.session_id
        where l.practice_id = c.practice_id and l.claim_id = c.id order by l.line_number limit 1) as group_id,
      (select l.session_id from claim_lines l
        where l.practice_id = c.practice_id and l.claim_id = c.id order by l.line_number limit 1) as session_id`
const payerOfAbsent = sql`(select v.payer_id from coverages v where v.practice_id = n.practice_id and v.patient_id = n.patient_id
        and v.rank = 'primary' and v.archived_at is null and (v.from_date is null or v.from_date <= n.service_date)
        and (v.through_date is null or v.through_date >= n.service_date) limit 1),
      coalesce((select sv.provider_id from services sv where sv.practice_id = n.practice_id and sv.id = n.service_id),
        (select sf.provider_id from session_facilitators sf
        where sf.practice_id = n.practice_id and sf.session_id = n.session_id order by sf.position limit 1))`
const absentColumns = sql`f.rule, f.message, 0::bigint, f.rule`
const firstOfAbsent = sql`left join lateral (select rule, message from findings x
      where x.practice_id = n.practice_id and x.not_billed_id = n.id order by x.position limit 1) f on true`

/** The part of a where clause that a filter says about rows q, joined with patients p. */
export const matches = (practiceId: PracticeId, filter: Omit<ClaimFilter, 'tab'> & { tab?: ClaimTab }): SQL => {
  const parts: SQL[] = [sql`p.practice_id = ${practiceId}`]
  if (filter.tab && filter.tab !== 'all') parts.push(sql`q.state = ${stateOf[filter.tab]}`)
  if (filter.payerId) parts.push(sql`q.payer_id = ${filter.payerId}`)
  if (filter.providerId) parts.push(sql`q.rendering_id = ${filter.providerId}`)
  if (filter.groupId) parts.push(sql`q.group_id = ${filter.groupId}`)
  if (filter.from) parts.push(sql`q.service_date >= ${filter.from}`)
  if (filter.through) parts.push(sql`q.service_date <= ${filter.through}`)
  if (filter.reason) parts.push(sql`q.reason = ${filter.reason}`)
  if (filter.text) {
    const start = `${filter.text
      .trim()
      .toLowerCase()
      .replace(/[\\%_]/g, '\\$&')}%`
    parts.push(sql`(lower(p.first_name || ' ' || p.last_name) like ${start} or lower(p.last_name) like ${start}
      or lower(q.control_number) like ${start}
      or exists (select from coverages v where v.practice_id = p.practice_id and v.patient_id = p.id and v.archived_at is null
        and lower(v.member_number) like ${start}))`)
  }
  return sql.join(parts, sql` and `)
}

const stateOf: Record<Exclude<ClaimTab, 'all'>, string> = {
  ready: 'ready',
  held: 'held',
  released: 'released',
  not_billed: 'not_billed',
  sent: 'submitted',
}
