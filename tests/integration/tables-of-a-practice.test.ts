import { inspect } from 'node:util'
import { sql } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { inPractice } from '../../db/in-practice'
import { freshPair, judith, stranger } from '../support/test-actors'
import { appDb, ownerDb } from '../support/test-database'

// Made from the catalog, so that a new table is tested without a new test.

type Table = { name: string; readable: boolean; first: string }

async function practiceTables(): Promise<Table[]> {
  const rows = await ownerDb.execute<Table>(sql`
    select c.relname as name, has_table_privilege('app_rw', c.oid, 'SELECT') as readable,
      (select a.attname from pg_attribute a where a.attrelid = c.oid and a.attname <> 'practice_id'
        and has_column_privilege('app_rw', c.oid, a.attname, 'UPDATE') and a.attnum > 0 limit 1) as first
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'public' and c.relkind in ('r', 'p') and c.relrowsecurity order by 1`)
  return [...rows]
}

const count = (name: string) => sql`select count(*)::int as n from ${sql.identifier(name)}`

beforeAll(freshPair)

describe('every table of a practice', () => {
  test('shows nothing before a practice is set', async () => {
    for (const { name } of await practiceTables()) {
      const [row] = await appDb.execute<{ n: number }>(count(name))
      expect({ name, n: row?.n }).toEqual({ name, n: 0 })
    }
  })

  test('shows a practice its own rows and no others', async () => {
    const seen: string[] = []
    for (const { name } of await practiceTables()) {
      const [all] = await ownerDb.execute<{ n: number }>(
        sql`select count(*)::int as n from ${sql.identifier(name)} where practice_id = ${judith.practiceId}`,
      )
      const [own] = await inPractice(appDb, judith, (tx) => tx.execute<{ n: number }>(count(name)))
      expect({ name, n: own?.n }).toEqual({ name, n: all?.n })
      if ((all?.n ?? 0) > 0) seen.push(name)
    }
    // The two practices fill nearly every table, or this would show nothing.
    expect(seen.length).toBeGreaterThan(25)
  })

  test('lets no row of another practice be changed, deleted or written', async () => {
    for (const { name, first } of await practiceTables()) {
      const theirs = sql`practice_id = ${stranger.practiceId}`
      if (first) {
        const column = sql.identifier(first)
        const changed = await inPractice(appDb, judith, (tx) =>
          tx.execute(sql`update ${sql.identifier(name)} set ${column} = ${column} where ${theirs} returning 1 as one`),
        )
        expect({ name, changed: changed.length }).toEqual({ name, changed: 0 })
      }
      const deleted = await inPractice(appDb, judith, (tx) =>
        tx.execute(sql`delete from ${sql.identifier(name)} where ${theirs} returning 1 as one`),
      ).catch(() => [])
      expect({ name, deleted: deleted.length }).toEqual({ name, deleted: 0 })
      // A row for the other practice is refused, by grant or by policy, before any other column is looked at.
      const insert = inPractice(appDb, judith, (tx) =>
        tx.execute(sql`insert into ${sql.identifier(name)} select * from ${sql.identifier(name)} where false
          union all select (jsonb_populate_record(null::${sql.identifier(name)}, ${JSON.stringify({ practice_id: stranger.practiceId })}::jsonb)).*`),
      )
      await expect(insert, name).rejects.toMatchObject({ cause: { code: '42501' } })
    }
  })

  test('keeps nothing on the connection: the next transaction has no practice', async () => {
    await inPractice(appDb, judith, (tx) => tx.execute(sql`select 1`))
    const settings = await Promise.all(
      Array.from({ length: 20 }, () =>
        appDb.execute<{ practice: string | null }>(sql`select current_setting('app.practice_id', true) as practice`),
      ),
    )
    expect(settings.every(([row]) => !row?.practice)).toBe(true)
  })

  test('two practices at once over a few connections each read their own', async () => {
    const readers = Array.from({ length: 200 }, (_, i) => (i % 2 === 0 ? judith : stranger))
    const seen = await Promise.all(
      readers.map((actor) =>
        inPractice(appDb, actor, (tx) =>
          tx.execute<{ id: string }>(sql`select distinct practice_id as id from patients`),
        ),
      ),
    )
    expect(seen.map((rows) => rows.map((row) => row.id))).toEqual(readers.map((actor) => [actor.practiceId]))
  })
})

test('what is thrown of a refused statement holds none of its values', async () => {
  const refused = inPractice(appDb, judith, (tx) =>
    tx.execute(sql`insert into patients (practice_id, first_name, last_name, birth_date, sex, address)
      values (${judith.practiceId}, 'Amara', ${'Canary-Lastname'}, '1990-01-01', 'X', '{}')`),
  )
  const error = await refused.catch((thrown: unknown) => thrown)
  expect(String(error)).toMatch(/23514 by patients_sex/)
  expect(inspect(error, { depth: 9 })).not.toMatch(/Canary/)
})
