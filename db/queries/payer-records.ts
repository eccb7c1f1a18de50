import { and, asc, count, desc, eq, gte, inArray, isNotNull, isNull, ne, or, type SQL, sql } from 'drizzle-orm'
import type { IsoDate } from '../../lib/kernel/dates'
import type { PayerSettingsGiven, PayerType } from '../../lib/policy/payer-settings'
import type { Executor, PracticeId } from '../client'
import { claims } from '../schema/claims'
import { coverages } from '../schema/patients'
import { payerSettings, payers } from '../schema/payers'

export const payersOnAPage = 50

export type PayerListFilter = {
  text?: string
  type?: PayerType
  isArchived: boolean
  sort: 'name' | '-name' | '-claims'
  page: number
}

export type PayerRow = {
  id: string
  name: string
  payerNumber: string
  type: PayerType
  /** Claims with a day of service since the day asked about. */
  claims: number
  /** What the practice has said of it that is in force on the day; null when nothing. */
  settings: PayerSettingsGiven | null
}

type Days = { asOf: IsoDate; claimsSince: IsoDate }

/** One page of the payers, and how many there are in all. */
export async function listPayerRows(
  tx: Executor,
  practiceId: PracticeId,
  filter: PayerListFilter,
  days: Days,
): Promise<{ rows: PayerRow[]; count: number; page: number }> {
  const where = matching(practiceId, filter)
  const [counted] = await tx.select({ n: count() }).from(payers).where(where)
  const total = counted?.n ?? 0
  const page = Math.min(filter.page, Math.max(1, Math.ceil(total / payersOnAPage)))
  const recent = tx
    .select({ payerId: claims.payerId, n: count().as('n') })
    .from(claims)
    .where(
      and(eq(claims.practiceId, practiceId), ne(claims.state, 'withdrawn'), gte(claims.serviceDate, days.claimsSince)),
    )
    .groupBy(claims.payerId)
    .as('recent')
  const claimCount = sql<number>`coalesce(${recent.n}, 0)::int`
  const order = { name: asc(payers.name), '-name': desc(payers.name), '-claims': desc(claimCount) }[filter.sort]
  const { id, name, payerNumber, type } = payers
  const rows = await tx
    .select({ id, name, payerNumber, type, claims: claimCount })
    .from(payers)
    .leftJoin(recent, eq(recent.payerId, payers.id))
    .where(where)
    .orderBy(order, asc(payers.name), asc(payers.id))
    .limit(payersOnAPage)
    .offset((page - 1) * payersOnAPage)
  const said = await settingsOn(
    tx,
    practiceId,
    rows.map((row) => row.id),
    days.asOf,
  )
  return { rows: rows.map((row) => ({ ...row, settings: said.get(row.id) ?? null })), count: total, page }
}

function matching(practiceId: PracticeId, { text, type, isArchived }: PayerListFilter): SQL | undefined {
  const like = `%${(text ?? '').toLowerCase().replace(/[\\%_]/g, '\\$&')}%`
  return and(
    eq(payers.practiceId, practiceId),
    isArchived ? isNotNull(payers.archivedAt) : isNull(payers.archivedAt),
    type ? eq(payers.type, type) : undefined,
    text ? or(sql`lower(${payers.name}) like ${like}`, sql`lower(${payers.payerNumber}) like ${like}`) : undefined,
  )
}

async function settingsOn(
  tx: Executor,
  practiceId: PracticeId,
  ids: readonly string[],
  asOf: IsoDate,
): Promise<Map<string, PayerSettingsGiven>> {
  if (ids.length === 0) return new Map()
  const rows = await tx
    .selectDistinctOn([payerSettings.payerId], { payerId: payerSettings.payerId, settings: payerSettings.settings })
    .from(payerSettings)
    .where(
      and(
        eq(payerSettings.practiceId, practiceId),
        inArray(payerSettings.payerId, [...ids]),
        sql`${payerSettings.fromDate} <= ${asOf}`,
      ),
    )
    .orderBy(payerSettings.payerId, desc(payerSettings.fromDate), desc(payerSettings.version))
  return new Map(rows.map((row) => [row.payerId, row.settings]))
}

export type PayerRecord = {
  id: string
  name: string
  payerNumber: string
  type: PayerType
  filingIndicator: string | null
  version: number
  isArchived: boolean
  /** Claims with a day of service since the day asked about, and those of them that were sent. */
  claims: number
  sentClaims: number
  /** Patients it covers. */
  covered: number
}

/** One payer with how much it is used; null when there is none of this id here. */
export async function getPayerRecord(
  tx: Executor,
  practiceId: PracticeId,
  id: string,
  claimsSince: IsoDate,
): Promise<PayerRecord | null> {
  const [row] = await tx
    .select()
    .from(payers)
    .where(and(eq(payers.practiceId, practiceId), eq(payers.id, id)))
  if (!row) return null
  const [used] = await tx
    .select({ n: count(), sent: sql<number>`(count(*) filter (where ${claims.state} = 'submitted'))::int` })
    .from(claims)
    .where(
      and(
        eq(claims.practiceId, practiceId),
        eq(claims.payerId, id),
        ne(claims.state, 'withdrawn'),
        gte(claims.serviceDate, claimsSince),
      ),
    )
  const [covered] = await tx
    .select({ n: sql<number>`count(distinct ${coverages.patientId})::int` })
    .from(coverages)
    .where(and(eq(coverages.practiceId, practiceId), eq(coverages.payerId, id), isNull(coverages.archivedAt)))
  const { name, payerNumber, type, filingIndicator, version, archivedAt } = row
  return {
    ...{ id, name, payerNumber, type, filingIndicator, version, isArchived: archivedAt !== null },
    ...{ claims: used?.n ?? 0, sentClaims: used?.sent ?? 0, covered: covered?.n ?? 0 },
  }
}

export type PayerFacts = { name: string; payerNumber: string; type: PayerType; filingIndicator: string | null }

/** True when another payer that is in use has the name, however it is written. */
export async function getPayerNamed(
  tx: Executor,
  practiceId: PracticeId,
  name: string,
): Promise<{ id: string } | null> {
  const [row] = await tx
    .select({ id: payers.id })
    .from(payers)
    .where(
      and(
        eq(payers.practiceId, practiceId),
        isNull(payers.archivedAt),
        sql`lower(${payers.name}) = ${name.toLowerCase()}`,
      ),
    )
  return row ?? null
}

export async function insertPayer(tx: Executor, practiceId: PracticeId, facts: PayerFacts): Promise<string> {
  const [row] = await tx
    .insert(payers)
    .values({ ...facts, practiceId })
    .returning({ id: payers.id })
  return row?.id ?? ''
}

/** Writes the facts over the version that was shown; false when it is not the one any more. */
export async function updatePayer(
  tx: Executor,
  practiceId: PracticeId,
  { id, version, ...facts }: PayerFacts & { id: string; version: number },
): Promise<boolean> {
  const rows = await tx
    .update(payers)
    .set({ ...facts, version: version + 1 })
    .where(and(eq(payers.practiceId, practiceId), eq(payers.id, id), eq(payers.version, version)))
    .returning({ id: payers.id })
  return rows.length > 0
}

/** Puts a payer away, or takes it back into use. */
export async function updatePayerArchived(
  tx: Executor,
  practiceId: PracticeId,
  { id, version, archivedAt }: { id: string; version: number; archivedAt: Date | null },
): Promise<boolean> {
  const rows = await tx
    .update(payers)
    .set({ archivedAt, version: version + 1 })
    .where(and(eq(payers.practiceId, practiceId), eq(payers.id, id), eq(payers.version, version)))
    .returning({ id: payers.id })
  return rows.length > 0
}
