import { and, asc, desc, eq, sql } from 'drizzle-orm'
import type { IsoDate } from '../../lib/kernel/dates'
import { inParts } from '../../lib/kernel/in-parts'
import type { Executor, PracticeId } from '../client'
import { batchClaims, batches } from '../schema/batches'
import { claimContents, claims } from '../schema/claims'
import { patients } from '../schema/patients'
import { payers } from '../schema/payers'
import { practices } from '../schema/practices'
import { users } from '../schema/users'

export type BatchRow = {
  id: string
  controlNumber: number
  isTest: boolean
  /** Null: claims of every payer. */
  payerName: string | null
  claimCount: number
  totalCents: number
  at: Date
  by: string
}

const batchColumns = {
  id: batches.id,
  controlNumber: batches.controlNumber,
  isTest: batches.isTest,
  payerName: payers.name,
  claimCount: batches.claimCount,
  totalCents: batches.totalCents,
  at: batches.createdAt,
  by: users.name,
}

/** The latest files, newest first. */
export async function listBatches(tx: Executor, practiceId: PracticeId, limit = 50): Promise<BatchRow[]> {
  return tx
    .select(batchColumns)
    .from(batches)
    .innerJoin(users, eq(users.id, batches.createdBy))
    .leftJoin(payers, and(eq(payers.practiceId, batches.practiceId), eq(payers.id, batches.payerId)))
    .where(eq(batches.practiceId, practiceId))
    .orderBy(desc(batches.controlNumber))
    .limit(limit)
}

export type BatchView = BatchRow & {
  sha256: string
  claims: {
    id: string
    controlNumber: string
    date: IsoDate
    patientName: string
    payerName: string | null
    totalCents: number
  }[]
}

export async function getBatch(tx: Executor, practiceId: PracticeId, id: string): Promise<BatchView | null> {
  const [row] = await tx
    .select({ ...batchColumns, sha256: batches.interchangeSha256 })
    .from(batches)
    .innerJoin(users, eq(users.id, batches.createdBy))
    .leftJoin(payers, and(eq(payers.practiceId, batches.practiceId), eq(payers.id, batches.payerId)))
    .where(and(eq(batches.practiceId, practiceId), eq(batches.id, id)))
  if (!row) return null
  const inside = await tx
    .select({
      id: claims.id,
      controlNumber: claims.controlNumber,
      date: claims.serviceDate,
      firstName: patients.firstName,
      lastName: patients.lastName,
      payerName: payers.name,
      totalCents: claimContents.totalCents,
    })
    .from(batchClaims)
    .innerJoin(claims, and(eq(claims.practiceId, batchClaims.practiceId), eq(claims.id, batchClaims.claimId)))
    .innerJoin(
      claimContents,
      and(eq(claimContents.practiceId, claims.practiceId), eq(claimContents.claimId, claims.id)),
    )
    .innerJoin(patients, and(eq(patients.practiceId, claims.practiceId), eq(patients.id, claims.patientId)))
    .leftJoin(payers, and(eq(payers.practiceId, claims.practiceId), eq(payers.id, claims.payerId)))
    .where(and(eq(batchClaims.practiceId, practiceId), eq(batchClaims.batchId, id)))
    .orderBy(asc(batchClaims.position))
  return {
    ...row,
    claims: inside.map(({ firstName, lastName, ...claim }) => ({ ...claim, patientName: `${firstName} ${lastName}` })),
  }
}

/** The file as it was made, byte for byte. */
export async function getBatchFile(
  tx: Executor,
  practiceId: PracticeId,
  id: string,
): Promise<{ controlNumber: number; interchange: string; sha256: string; claimCount: number } | null> {
  const [row] = await tx
    .select({
      controlNumber: batches.controlNumber,
      interchange: batches.interchange,
      sha256: batches.interchangeSha256,
      claimCount: batches.claimCount,
    })
    .from(batches)
    .where(and(eq(batches.practiceId, practiceId), eq(batches.id, id)))
  return row ?? null
}

/** What a batch would hold at this moment: released claims by payer. */
export async function listReleasedByPayer(
  tx: Executor,
  practiceId: PracticeId,
): Promise<{ payerId: string; payerName: string; count: number; cents: number }[]> {
  const rows = await tx
    .select({
      payerId: payers.id,
      payerName: payers.name,
      count: sql<string>`count(*)`,
      cents: sql<string>`sum(${claimContents.totalCents})::bigint`,
    })
    .from(claims)
    .innerJoin(
      claimContents,
      and(eq(claimContents.practiceId, claims.practiceId), eq(claimContents.claimId, claims.id)),
    )
    .innerJoin(payers, and(eq(payers.practiceId, claims.practiceId), eq(payers.id, claims.payerId)))
    .where(and(eq(claims.practiceId, practiceId), eq(claims.state, 'released')))
    .groupBy(payers.id, payers.name)
    .orderBy(payers.name)
  return rows.map((row) => ({ ...row, count: Number(row.count), cents: Number(row.cents) }))
}

/** The released claims of a payer, or of all. */
export async function listReleasedClaims(
  tx: Executor,
  practiceId: PracticeId,
  payerId: string | null,
): Promise<{ id: string; controlNumber: string; patientId: string }[]> {
  return tx
    .select({ id: claims.id, controlNumber: claims.controlNumber, patientId: claims.patientId })
    .from(claims)
    .where(
      and(
        eq(claims.practiceId, practiceId),
        eq(claims.state, 'released'),
        payerId === null ? undefined : eq(claims.payerId, payerId),
      ),
    )
    .orderBy(asc(claims.id))
}

/** Takes the next control number; two at once get two numbers. */
export async function updateControlNumber(tx: Executor, practiceId: PracticeId): Promise<number> {
  const [row] = await tx
    .update(practices)
    .set({ lastControlNumber: sql`${practices.lastControlNumber} + 1` })
    .where(eq(practices.practiceId, practiceId))
    .returning({ number: practices.lastControlNumber })
  if (!row) throw new Error('The practice is gone.')
  return row.number
}

export type NewBatch = {
  controlNumber: number
  isTest: boolean
  payerId: string | null
  claimCount: number
  totalCents: number
  interchange: string
  interchangeSha256: string
  createdAt: Date
  createdBy: string
  /** In the order of the file; none for a test file, which sends nothing. */
  claimIds: readonly string[]
}

export async function insertBatch(
  tx: Executor,
  practiceId: PracticeId,
  { claimIds, ...batch }: NewBatch,
): Promise<string> {
  const [row] = await tx
    .insert(batches)
    .values({ ...batch, practiceId })
    .returning({ id: batches.id })
  if (!row) throw new Error('An insert gave no row back.')
  const sent = claimIds.map((claimId, position) => ({ practiceId, batchId: row.id, claimId, position }))
  for (const some of inParts(sent)) await tx.insert(batchClaims).values(some)
  return row.id
}
