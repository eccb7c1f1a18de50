import { and, asc, eq, inArray } from 'drizzle-orm'
import type { Executor, PracticeId } from '../client'
import { patients } from '../schema/patients'

/** Locks patients until the transaction ends, always in the same order, so that two cannot wait for each other. */
export async function updatePatientLocks(
  tx: Executor,
  practiceId: PracticeId,
  ids: readonly string[],
): Promise<void> {
  if (ids.length === 0) return
  await tx
    .select({ id: patients.id })
    .from(patients)
    .where(and(eq(patients.practiceId, practiceId), inArray(patients.id, [...ids])))
    .orderBy(asc(patients.id))
    .for('update')
}
