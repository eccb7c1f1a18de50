import { sql } from 'drizzle-orm'
import type { PracticeId, Tx } from './client'

/** What is said to whoever comes second. */
export const importIsRunning = 'Another file is being imported into this practice. Wait until it is done.'

/**
 * True when nothing else is being imported into the practice now, nor will be until the transaction ends: two imports at
 * once would each find missing what the other is making, and make it twice.
 */
export async function takeImportLock(tx: Tx, practiceId: PracticeId): Promise<boolean> {
  const [lock] = await tx.execute<{ taken: boolean }>(
    sql`select pg_try_advisory_xact_lock(hashtextextended(${`import ${practiceId}`}, 0)) as taken`,
  )
  return lock?.taken === true
}
