import { and, desc, eq, isNull } from 'drizzle-orm'
import type { IsoDate } from '../../lib/kernel/dates'
import type { Executor, PracticeId } from '../client'
import { usedVisits } from '../schema/patients'

/** Visits made elsewhere; codes null: of any code. */
export type UsedVisitDetails = { visitDate: IsoDate; codes: string[] | null; visits: number }
export type UsedVisitRecord = UsedVisitDetails & { id: string }

/** A patient's visits elsewhere, the latest first. */
export async function listUsedVisitsOf(
  tx: Executor,
  practiceId: PracticeId,
  patientId: string,
): Promise<UsedVisitRecord[]> {
  return tx
    .select({
      id: usedVisits.id,
      visitDate: usedVisits.visitDate,
      codes: usedVisits.codes,
      visits: usedVisits.visits,
    })
    .from(usedVisits)
    .where(
      and(eq(usedVisits.practiceId, practiceId), eq(usedVisits.patientId, patientId), isNull(usedVisits.archivedAt)),
    )
    .orderBy(desc(usedVisits.visitDate), desc(usedVisits.createdAt))
    .limit(200)
}

/** Writes down visits elsewhere. */
export async function insertUsedVisit(
  tx: Executor,
  practiceId: PracticeId,
  visit: UsedVisitDetails & { patientId: string },
): Promise<void> {
  await tx.insert(usedVisits).values({ ...visit, practiceId })
}

/** Sets visits elsewhere aside: they count no more. */
export async function archiveUsedVisit(
  tx: Executor,
  practiceId: PracticeId,
  { id, at }: { id: string; at: Date },
): Promise<void> {
  await tx
    .update(usedVisits)
    .set({ archivedAt: at })
    .where(and(eq(usedVisits.practiceId, practiceId), eq(usedVisits.id, id)))
}
