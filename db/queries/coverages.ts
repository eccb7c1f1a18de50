import { and, asc, eq, isNull, sql } from 'drizzle-orm'
import type { Person } from '../../lib/attendance/patient'
import type { CoverageRank, Relationship, VisitLimit } from '../../lib/authorizations/coverage'
import type { IsoDate } from '../../lib/kernel/dates'
import type { Executor, PracticeId } from '../client'
import { coverages } from '../schema/patients'
import { payers } from '../schema/payers'

/** What is said of one policy. */
export type CoverageDetails = {
  payerId: string
  rank: CoverageRank
  memberNumber: string
  groupNumber: string | null
  relationship: Relationship
  subscriber: Person | null
  fromDate: IsoDate | null
  throughDate: IsoDate | null
  planYearStart: string | null
  visitLimit: VisitLimit | null
}

export type CoverageRecord = CoverageDetails & { id: string; payerName: string; version: number }

/** A patient's policies that are not set aside: primary ones first, the latest of each first. */
export async function listCoveragesOf(
  tx: Executor,
  practiceId: PracticeId,
  patientId: string,
): Promise<CoverageRecord[]> {
  return tx
    .select({
      id: coverages.id,
      payerId: coverages.payerId,
      payerName: payers.name,
      rank: coverages.rank,
      memberNumber: coverages.memberNumber,
      groupNumber: coverages.groupNumber,
      relationship: coverages.relationship,
      subscriber: coverages.subscriber,
      fromDate: coverages.fromDate,
      throughDate: coverages.throughDate,
      planYearStart: coverages.planYearStart,
      visitLimit: coverages.visitLimit,
      version: coverages.version,
    })
    .from(coverages)
    .innerJoin(payers, and(eq(payers.practiceId, coverages.practiceId), eq(payers.id, coverages.payerId)))
    .where(and(eq(coverages.practiceId, practiceId), eq(coverages.patientId, patientId), isNull(coverages.archivedAt)))
    .orderBy(
      sql`array_position(array['primary', 'secondary', 'tertiary'], ${coverages.rank})`,
      sql`${coverages.fromDate} desc nulls last`,
      asc(coverages.id),
    )
    .limit(200)
}

/** Writes down a policy. */
export async function insertCoverage(
  tx: Executor,
  practiceId: PracticeId,
  coverage: CoverageDetails & { patientId: string },
): Promise<string> {
  const [row] = await tx
    .insert(coverages)
    .values({ ...coverage, practiceId })
    .returning({ id: coverages.id })
  if (!row) throw new Error('An insert gave no row back.')
  return row.id
}

/** Changes a policy as long as nobody has since that version; false: somebody has. */
export async function updateCoverage(
  tx: Executor,
  practiceId: PracticeId,
  { id, version, ...details }: Partial<CoverageDetails> & { id: string; version: number },
): Promise<boolean> {
  const rows = await tx
    .update(coverages)
    .set({ ...details, version: version + 1 })
    .where(
      and(
        eq(coverages.practiceId, practiceId),
        eq(coverages.id, id),
        eq(coverages.version, version),
        isNull(coverages.archivedAt),
      ),
    )
    .returning({ id: coverages.id })
  return rows.length === 1
}

/** Sets a policy aside. */
export async function archiveCoverage(
  tx: Executor,
  practiceId: PracticeId,
  { id, at }: { id: string; at: Date },
): Promise<void> {
  await tx
    .update(coverages)
    .set({ archivedAt: at, version: sql`${coverages.version} + 1` })
    .where(and(eq(coverages.practiceId, practiceId), eq(coverages.id, id)))
}
