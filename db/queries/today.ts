import { and, asc, eq, gt, lte, sql } from 'drizzle-orm'
import type { IsoDate, IsoTime } from '../../lib/kernel/dates'
import type { Executor, PracticeId } from '../client'
import { claimContents, claims } from '../schema/claims'
import { groupMembers, isMemberOn } from '../schema/groups'
import { sessions } from '../schema/sessions'

export type MoneyState = 'held' | 'ready' | 'released' | 'submitted'
export type MoneyTotal = { count: number; cents: number; earliestFileBy: IsoDate | null }

/** Where the money stands: claims and dollars by state, with the first deadline of each. */
export async function getMoneyTotals(tx: Executor, practiceId: PracticeId): Promise<Record<MoneyState, MoneyTotal>> {
  const rows = await tx
    .select({
      state: claims.state,
      count: sql<string>`count(*)`,
      cents: sql<string>`sum(${claimContents.totalCents})::bigint`,
      earliestFileBy: sql<IsoDate | null>`min(${claimContents.fileByDate})`,
    })
    .from(claims)
    .innerJoin(
      claimContents,
      and(eq(claimContents.practiceId, claims.practiceId), eq(claimContents.claimId, claims.id)),
    )
    .where(eq(claims.practiceId, practiceId))
    .groupBy(claims.state)
  const none: MoneyTotal = { count: 0, cents: 0, earliestFileBy: null }
  const totals: Record<MoneyState, MoneyTotal> = { held: none, ready: none, released: none, submitted: none }
  for (const { state, count, cents, earliestFileBy } of rows) {
    if (state !== 'withdrawn') totals[state] = { count: Number(count), cents: Number(cents), earliestFileBy }
  }
  return totals
}

export type GroupMonth = {
  groupId: string
  groupName: string
  sessions: number
  /** Places filled of the places there were. */
  came: number
  places: number
  noShows: number
  /** What its claims charge, divided over its sessions by the page if it likes. */
  chargedCents: number
}

/** What each group's held sessions between two days brought. */
export async function listGroupMonths(
  tx: Executor,
  practiceId: PracticeId,
  { from, through }: { from: IsoDate; through: IsoDate },
): Promise<GroupMonth[]> {
  const rows = await tx.execute<{
    group_id: string
    name: string
    sessions: string
    came: string
    places: string
    no_shows: string
    cents: string
  }>(sql`
    select g.id as group_id, g.name, count(distinct s.id) as sessions,
      count(a.id) filter (where a.status in ('attended', 'late', 'left_early')) as came, count(a.id) as places,
      count(a.id) filter (where a.status = 'no_show') as no_shows,
      coalesce(sum((select sum(l.charge_cents) from claim_lines l where l.practice_id = a.practice_id
        and l.session_id = a.session_id and l.patient_id = a.patient_id)), 0)::bigint as cents
    from groups g
    join sessions s on s.practice_id = g.practice_id and s.group_id = g.id and s.status = 'held'
      and s.session_date between ${from} and ${through}
    join attendances a on a.practice_id = s.practice_id and a.session_id = s.id and a.status is not null
    where g.practice_id = ${practiceId}
    group by g.id, g.name order by g.name limit 100`)
  return rows.map((row) => ({
    groupId: row.group_id,
    groupName: row.name,
    sessions: Number(row.sessions),
    came: Number(row.came),
    places: Number(row.places),
    noShows: Number(row.no_shows),
    chargedCents: Number(row.cents),
  }))
}

export type ComingPlace = { sessionId: string; date: IsoDate; startTime: IsoTime; patientId: string }

/** Everyone expected in a scheduled session after one day and up to another, whose payer asks for authorizations. */
export async function listComingPlaces(
  tx: Executor,
  practiceId: PracticeId,
  { after, through, payerIds }: { after: IsoDate; through: IsoDate; payerIds: readonly string[] },
): Promise<ComingPlace[]> {
  if (payerIds.length === 0) return []
  return tx
    .select({
      sessionId: sessions.id,
      date: sessions.sessionDate,
      startTime: sessions.startTime,
      patientId: groupMembers.patientId,
    })
    .from(sessions)
    .innerJoin(
      groupMembers,
      and(eq(groupMembers.practiceId, sessions.practiceId), eq(groupMembers.groupId, sessions.groupId)),
    )
    .where(
      and(
        eq(sessions.practiceId, practiceId),
        eq(sessions.status, 'scheduled'),
        gt(sessions.sessionDate, after),
        lte(sessions.sessionDate, through),
        isMemberOn(sessions.sessionDate),
        // Offset 0: looked up for each place, and not joined to all of them while there are no statistics yet.
        sql`exists (select from coverages v where v.practice_id = ${sessions.practiceId}
          and v.patient_id = ${groupMembers.patientId} and v.rank = 'primary' and v.archived_at is null and v.payer_id in ${[...payerIds]}
          and (v.from_date is null or v.from_date <= ${sessions.sessionDate})
          and (v.through_date is null or v.through_date >= ${sessions.sessionDate}) offset 0)`,
      ),
    )
    .orderBy(asc(sessions.sessionDate), asc(sessions.startTime))
}
