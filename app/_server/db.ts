import 'server-only'
import { createDb, type Db } from '@/db/client'
import { findUnsafeRole } from '@/db/find-unsafe-role'
import { env } from './env'

// One pool a process. Next's development server loads this file anew with each change, hence the global.
const kept = globalThis as { cohortDb?: Db; cohortRole?: Promise<void> }

/** The database, after it has been made sure that our role there can do no more than it should. */
export async function openDb(): Promise<Db> {
  kept.cohortDb ??= createDb(env.databaseUrl())
  kept.cohortRole ??= refuseUnsafeRole(kept.cohortDb)
  try {
    await kept.cohortRole
  } catch (error) {
    // Asked again at the next request, since the database may only have been away.
    kept.cohortRole = undefined
    throw error
  }
  return kept.cohortDb
}

/** Throws when the role could read past the policies: a superuser, BYPASSRLS, an owner, or a table without FORCE. */
export async function refuseUnsafeRole(db: Db): Promise<void> {
  const reason = await findUnsafeRole(db)
  if (reason !== null) throw new Error(`Cohort does not run with this database role: ${reason}`)
}
