import { sql } from 'drizzle-orm'
import { afterAll } from 'vitest'
import { createDb, type Db } from '../../db/client'

// The worker's own database: its two addresses are set by scripts/worker-database.ts.
export const ownerUrl = addressOf('DATABASE_URL')
export const appUrl = addressOf('APP_DATABASE_URL')

/** The database as the application sees it: the role app_rw. */
export const appDb = openForTheFile(appUrl, 8)
/** The database as its owner sees it, past every policy: for looking at what a test has left. */
export const ownerDb = openForTheFile(ownerUrl, 2)

/** Takes every row away. The worker's database is used by one test file after another. */
export async function emptyDatabase(): Promise<void> {
  const tables = await ownerDb.execute<{ name: string }>(sql`
    select format('%I', c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'public' and c.relkind in ('r', 'p')`)
  await ownerDb.execute(sql.raw(`truncate ${tables.map((one) => one.name).join(', ')} cascade`))
}

function openForTheFile(url: string, max: number): Db {
  const db = createDb(url, { max })
  afterAll(() => db.$client.end())
  return db
}

function addressOf(name: 'DATABASE_URL' | 'APP_DATABASE_URL'): string {
  const url = process.env[name]
  if (!url) throw new Error(`${name} is not set: these tests run in the project "integration".`)
  return url
}
