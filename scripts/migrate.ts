// Brings a database to the schema of this copy: the application's role, then every migration, then proof that none
// was skipped. `npm run db:migrate` does it by hand; `npm start` does it each time.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { drizzle } from 'drizzle-orm/postgres-js'
import { migrate as runMigrations } from 'drizzle-orm/postgres-js/migrator'
import postgres, { type Sql } from 'postgres'
import { root } from './paths'
import { Refusal, say } from './say'
import { main } from './stopping'

const migrationsFolder = join(root, 'drizzle')
// Two starts may migrate the same database at once; the second waits. The number is arbitrary, and ours.
const migrationLock = 620_411_002

/** `appUrl` is the address the application will use: its user is the role app_rw. */
export async function migrate(ownerUrl: string, appUrl: string) {
  const sql = postgres(ownerUrl, { max: 1, onnotice: () => {} })
  try {
    await sql`select pg_advisory_lock(${migrationLock})`
    await ensureAppRole(sql, new URL(appUrl))
    await runMigrations(drizzle(sql), { migrationsFolder })
    await refuseSkippedMigrations(sql)
  } finally {
    await sql.end()
  }
  await refuseClosedDoor(appUrl)
}

// A role belongs to the whole server and may serve other databases there, so one that exists is left as it is.
async function ensureAppRole(sql: Sql, appUrl: URL) {
  const name = decodeURIComponent(appUrl.username)
  const [existing] = await sql`select from pg_roles where rolname = ${name}`
  if (existing) return
  const password = decodeURIComponent(appUrl.password)
  const [statement] = await sql<{ text: string }[]>`
    select format('create role %I login nosuperuser nobypassrls nocreatedb nocreaterole password %L', ${name}::text, ${password}::text) as text`
  if (statement) await sql.unsafe(statement.text)
}

type Journal = { entries: { tag: string; when: number }[] }

export function readJournal(): Journal {
  return JSON.parse(readFileSync(join(migrationsFolder, 'meta/_journal.json'), 'utf8')) as Journal
}

// Drizzle runs only what is dated after the last one applied, so a migration merged late is skipped without a word.
async function refuseSkippedMigrations(sql: Sql) {
  const { entries } = readJournal()
  const disordered = entries.find((entry, i) => entry.when <= (entries[i - 1]?.when ?? 0))
  if (disordered) throw new Refusal(`Migration ${disordered.tag} is dated before the one it follows.`)
  const [row] = await sql`select count(*)::int as applied from drizzle.__drizzle_migrations`
  if (row?.applied !== entries.length) {
    throw new Refusal(`The database has ${row?.applied} migrations and this copy of Cohort has ${entries.length}.`)
  }
}

async function refuseClosedDoor(appUrl: string) {
  const sql = postgres(appUrl, { max: 1, onnotice: () => {} })
  try {
    await sql`select 1`
  } catch (error) {
    const { username } = new URL(appUrl)
    throw new Refusal(
      `The role ${username} cannot sign in (${(error as Error).message}). ` +
        'If it was made elsewhere, set APP_DATABASE_URL to an address that holds its password.',
    )
  } finally {
    await sql.end()
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  main(async () => {
    const { openDatabase } = await import('./database')
    const { ownerUrl, appUrl } = await openDatabase({ orJoin: true })
    await migrate(ownerUrl, appUrl)
    say('The database is up to date.')
    return 0
  })
}
