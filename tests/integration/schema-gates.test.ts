import { sql } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { appDb, ownerDb } from '../support/test-database'

// The gates of the security paper: each question to the catalog must come back empty.

/** Read before a practice is known, so without policy and key of one. They hold no patient. */
const loginTables = ['auth_sessions', 'sign_in_attempts', 'users']
/** Published code sets, the same for every practice: written by the owner of the database alone. */
const published = ['code_releases', 'diagnosis_codes', 'ncci_pairs']
const appendOnly = [
  ...['audit_events', 'batch_claims', 'batches', 'billed_codes', 'claim_events', 'claim_lines', 'import_rows'],
  ...['note_addenda', 'overrides', 'payer_settings', 'posted_hours'],
]
const replaced = ['claim_contents', 'findings', 'not_billed']
/** Lists of who leads: replaced whole, and a row of them may also change its place. */
const lists = ['group_facilitators', 'session_facilitators']

const isOfNobody = sql`c.relname in (${sql.join(
  [...loginTables, ...published].map((name) => sql`${name}`),
  sql`, `,
)})`
const tables = sql`pg_class c join pg_namespace n on n.oid = c.relnamespace`
const ours = sql`n.nspname = 'public' and c.relkind in ('r', 'p')`

describe('the schema', () => {
  test('is seen', async () => {
    const rows = await ownerDb.execute<{ count: number }>(
      sql`select count(*)::int as count from ${tables} where ${ours}`,
    )
    expect(rows[0]?.count).toBeGreaterThan(30)
  })

  test.each([
    [
      'G1: policies stand and bind the owner too',
      sql`
      select c.relname from ${tables} where ${ours} and not ${isOfNobody} and not (c.relrowsecurity and c.relforcerowsecurity)`,
    ],
    [
      'G2: a policy for every command',
      sql`
      select c.relname, x.cmd from ${tables} cross join (values ('SELECT'), ('INSERT'), ('UPDATE'), ('DELETE')) x (cmd)
      where ${ours} and not ${isOfNobody} and not exists (select from pg_policies p
        where p.schemaname = 'public' and p.tablename = c.relname and p.cmd in ('ALL', x.cmd))`,
    ],
    [
      'G2: every policy names the practice',
      sql`
      select tablename, policyname from pg_policies where schemaname = 'public'
      and coalesce(qual, '') || coalesce(with_check, '') not like '%app.practice_id%'`,
    ],
    [
      'G3: the primary key begins with the practice',
      sql`
      select c.relname from ${tables} left join pg_index i on i.indrelid = c.oid and i.indisprimary
      where ${ours} and not ${isOfNobody} and (i.indexrelid is null or (select attname from pg_attribute a
        where a.attrelid = c.oid and a.attnum = i.indkey[0]) <> 'practice_id')`,
    ],
    [
      'G4: unique indexes hold the practice',
      sql`
      select i.indexrelid::regclass from pg_index i join pg_class c on c.oid = i.indrelid
      join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'public' and i.indisunique and not ${isOfNobody}
      and not exists (select from pg_attribute a where a.attrelid = i.indrelid and a.attname = 'practice_id'
        and a.attnum = any (i.indkey::int2[]))`,
    ],
    [
      'G5: references between practices’ tables carry the practice',
      sql`
      select k.conname from pg_constraint k join pg_namespace n on n.oid = k.connamespace
      where n.nspname = 'public' and k.contype = 'f'
      and exists (select from pg_attribute a where a.attrelid = k.confrelid and a.attname = 'practice_id')
      and not exists (select from pg_attribute a where a.attrelid = k.conrelid and a.attname = 'practice_id'
        and a.attnum = any (k.conkey))`,
    ],
    [
      'G6: views look with the eyes of who asks, none is materialized',
      sql`
      select c.relname from ${tables} where n.nspname = 'public' and (c.relkind = 'm'
        or (c.relkind = 'v' and not coalesce('security_invoker=true' = any (c.reloptions), false)))`,
    ],
    [
      'G7: no function acts as its owner, but the one that gathers statistics and touches no row',
      sql`
      select p.oid::regprocedure from pg_proc p join pg_namespace n on n.oid = p.pronamespace
      where n.nspname = 'public' and p.prosecdef and p.proname <> 'gather_statistics'`,
    ],
    [
      'G8: the application’s role is powerless',
      sql`
      select rolname from pg_roles r where rolname = 'app_rw' and (rolsuper or rolbypassrls or rolcreaterole
        or rolcreatedb or exists (select from pg_class where relowner = r.oid))`,
    ],
    [
      'G9: no TRUNCATE, REFERENCES or TRIGGER',
      sql`
      select x.relname, x.privilege_type from (select c.relname, (aclexplode(c.relacl)).* from ${tables} where ${ours}) x
      where pg_get_userbyid(grantee) = 'app_rw' and privilege_type in ('TRUNCATE', 'REFERENCES', 'TRIGGER')`,
    ],
    [
      'no trigger but those of references',
      sql`
      select tgname from pg_trigger g join ${tables} on c.oid = g.tgrelid where ${ours} and not g.tgisinternal`,
    ],
  ])('%s', async (_name, question) => {
    expect([...(await ownerDb.execute(question))]).toEqual([])
  })

  test('what may be deleted and updated is this and no more', async () => {
    const rows = await ownerDb.execute<{ name: string; deletes: boolean; updates: boolean }>(sql`
      select c.relname as name, has_table_privilege('app_rw', c.oid, 'DELETE') as deletes,
        has_any_column_privilege('app_rw', c.oid, 'UPDATE') as updates
      from ${tables} where ${ours} order by c.relname`)
    expect(rows.filter((row) => row.deletes).map((row) => row.name)).toEqual([...lists, ...replaced].sort())
    const fixed = rows.filter((row) => !row.updates).map((row) => row.name)
    expect(fixed).toEqual([...appendOnly, ...published, ...replaced].sort())
  })

  test('of a claim only the state and its moments may be updated', async () => {
    const rows = await ownerDb.execute<{ name: string }>(sql`
      select a.attname as name from pg_attribute a where a.attrelid = 'claims'::regclass and a.attnum > 0
      and not a.attisdropped and has_column_privilege('app_rw', 'claims', a.attname, 'UPDATE') order by 1`)
    expect(rows.map((row) => row.name)).toEqual(['released_at', 'released_by', 'state', 'submitted_at', 'updated_at'])
  })

  test('the application connects as that role', async () => {
    const rows = await appDb.execute<{ name: string }>(sql`select current_user as name`)
    expect(rows[0]?.name).toBe('app_rw')
  })
})
