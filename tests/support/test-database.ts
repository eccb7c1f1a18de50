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
  await ownerDb.execute(sql.raw(`truncate ${(await tableNames()).join(', ')} cascade`))
}

/**
 * Empties the database and fills it by `fill`; from the second time on with a copy of what the first time made, which is
 * ten times as quick.
 */
export async function refill(name: string, fill: () => Promise<void>): Promise<void> {
  const tables = await tableNames()
  await emptyDatabase()
  const [copy] = await ownerDb.execute(sql`select from pg_namespace where nspname = ${name}`)
  if (copy) {
    await ownerDb.transaction(async (tx) => {
      // References are whole in the copy; checking them again one by one takes longer than everything else.
      await tx.execute(sql`set local session_replication_role = replica`)
      for (const table of tables) await tx.execute(sql.raw(`insert into public.${table} table ${name}.${table}`))
    })
    return
  }
  await fill()
  await ownerDb.transaction(async (tx) => {
    await tx.execute(sql.raw(`create schema ${name}`))
    for (const table of tables) await tx.execute(sql.raw(`create table ${name}.${table} as table public.${table}`))
  })
}

async function tableNames(): Promise<string[]> {
  const tables = await ownerDb.execute<{ name: string }>(sql`
    select format('%I', c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'public' and c.relkind in ('r', 'p') order by 1`)
  return tables.map((one) => one.name)
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
