import { createDb } from '@/db/client'
import { findUnsafeRole } from '@/db/find-unsafe-role'
import { env } from './env'

/** Ends the process when the database role is too strong. A database that is only away does not: each request asks again. */
export async function refuseToStart(): Promise<void> {
  const db = createDb(env.databaseUrl(), { max: 1 })
  const reason = await findUnsafeRole(db).catch(() => null)
  await db.$client.end()
  if (reason === null) return
  process.stderr.write(`Cohort does not run with this database role: ${reason}\n`)
  process.exit(1)
}
