import { sql } from 'drizzle-orm'
import type { PracticeId } from '../../db/client'
import { ownerDb } from './test-database'

// Signing in and being refused leave their traces; everything else of a practice must stay as it is.
const traces = ['auth_sessions', 'audit_events']

/** A text that is the same as long as no row of the practice has changed. */
export async function stateOfPractice(practiceId: PracticeId): Promise<Record<string, string>> {
  const tables = await ownerDb.execute<{ name: string }>(sql`
    select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    join pg_attribute a on a.attrelid = c.oid and a.attname = 'practice_id'
    where n.nspname = 'public' and c.relkind in ('r', 'p') order by 1`)
  const state: Record<string, string> = {}
  for (const { name } of tables) {
    if (traces.includes(name)) continue
    const [row] = await ownerDb.execute<{ hash: string }>(sql`
      select count(*) || ' ' || coalesce(md5(string_agg(t::text, '|' order by t::text)), '') as hash
      from ${sql.identifier(name)} t where practice_id = ${practiceId}`)
    state[name] = row?.hash ?? ''
  }
  return state
}

/** Everything that would give a practice away: the ids of its rows, and its patients' names. */
export async function tokensOfPractice(practiceId: PracticeId): Promise<string[]> {
  const tables = await ownerDb.execute<{ name: string }>(sql`
    select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    join pg_attribute a on a.attrelid = c.oid and a.attname = 'practice_id'
    join pg_attribute b on b.attrelid = c.oid and b.attname = 'id'
    where n.nspname = 'public' and c.relkind in ('r', 'p')`)
  const tokens: string[] = []
  for (const { name } of tables) {
    const rows = await ownerDb.execute<{ id: string }>(
      sql`select id::text from ${sql.identifier(name)} where practice_id = ${practiceId}`,
    )
    tokens.push(...rows.map((row) => row.id))
  }
  const people = await ownerDb.execute<{ name: string }>(
    sql`select last_name as name from patients where practice_id = ${practiceId}`,
  )
  return [...tokens, ...people.map((row) => row.name)]
}
