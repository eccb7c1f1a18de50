import { sql } from 'drizzle-orm'
import type { Db } from './client'

/**
 * Lets Postgres look at the tables anew after much was written at once: until then it plans as if they were empty, and a
 * list of ten thousand takes seconds. Whatever goes wrong here, autovacuum makes good within a minute or so.
 */
export async function gatherStatistics(db: Db): Promise<void> {
  await db.execute(sql`select gather_statistics()`).catch(() => {})
}
