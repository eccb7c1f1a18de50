import { and, asc, desc, eq, isNull, sql } from 'drizzle-orm'
import type { IsoDate } from '../../lib/kernel/dates'
import type { Executor, PracticeId } from '../client'
import { claimLines } from '../schema/claims'
import { fees } from '../schema/fees'
import { payers } from '../schema/payers'

/** What a unit of a code costs, for whom and from when. */
export type FeeFields = {
  code: string
  unitCents: number
  payerId: string | null
  fromDate: IsoDate | null
  modifier: string | null
}

export type FeeRow = FeeFields & { id: string; payerName: string | null }

/** The fees in use: by code, those for every payer first, the latest of each first. */
export async function listFees(tx: Executor, practiceId: PracticeId): Promise<FeeRow[]> {
  const { id, code, unitCents, payerId, fromDate, modifier } = fees
  return tx
    .select({ id, code, unitCents, payerId, fromDate, modifier, payerName: payers.name })
    .from(fees)
    .leftJoin(payers, and(eq(payers.practiceId, fees.practiceId), eq(payers.id, fees.payerId)))
    .where(and(eq(fees.practiceId, practiceId), isNull(fees.archivedAt)))
    .orderBy(
      asc(fees.code),
      sql`${payers.name} nulls first`,
      sql`${fees.modifier} nulls first`,
      desc(sql`coalesce(${fees.fromDate}, '0001-01-01')`),
      desc(fees.createdAt),
    )
    .limit(1000)
}

export async function insertFee(
  tx: Executor,
  practiceId: PracticeId,
  { now, ...fields }: FeeFields & { now: Date },
): Promise<string> {
  const [row] = await tx
    .insert(fees)
    .values({ ...fields, practiceId, createdAt: now })
    .returning({ id: fees.id })
  return row?.id ?? ''
}

/** Takes a fee that was a mistake out of use; null when there is none here. What was billed by it stays. */
export async function archiveFee(
  tx: Executor,
  practiceId: PracticeId,
  id: string,
  now: Date,
): Promise<{ code: string } | null> {
  const [row] = await tx
    .update(fees)
    .set({ archivedAt: now, version: sql`${fees.version} + 1` })
    .where(and(eq(fees.practiceId, practiceId), eq(fees.id, id), isNull(fees.archivedAt)))
    .returning({ code: fees.code })
  return row ?? null
}

/** The codes that stand on a claim of the practice, sent or not. */
export async function listCodesOnClaims(tx: Executor, practiceId: PracticeId): Promise<string[]> {
  const rows = await tx
    .selectDistinct({ code: claimLines.code })
    .from(claimLines)
    .where(eq(claimLines.practiceId, practiceId))
    .orderBy(asc(claimLines.code))
    .limit(200)
  return rows.map((row) => row.code)
}
