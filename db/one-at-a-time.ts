import { sql } from 'drizzle-orm'
import type { Executor, PracticeId } from './client'

/** What there may be only one of by its name or day in a practice, and no key of a table says so. */
export type OneOfAKind = 'fee' | 'group' | 'invitation' | 'location' | 'patient' | 'payer' | 'provider'

/**
 * Waits until nobody else of the practice is writing one of these, and keeps others waiting until the transaction ends: who
 * looks afterwards whether there is one already sees what was written a moment ago, as after a form that was sent twice.
 */
export async function oneAtATime(tx: Executor, practiceId: PracticeId, kind: OneOfAKind): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`${practiceId} ${kind}`}, 0))`)
}
