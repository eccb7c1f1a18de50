import { performance } from 'node:perf_hooks'
import { sql } from 'drizzle-orm'
import { createDb, type Db } from '../../db/client'
import { seedAtSize } from '../../db/seed/seed-at-size'
import type { IsoDate } from '../../lib/kernel/dates'
import { appAddress, ensureDatabase, withDatabase } from '../../scripts/database'
import { migrate } from '../../scripts/migrate'
import { openThrowawayCluster } from '../../scripts/throwaway-cluster'
import { type Actors, actorsOfSize, listReads } from '../support/list-reads'

// What stands behind every list, as the role the application has, in a practice with a thousand of everything and in one
// with ten thousand: attendances and so notes and (nearly as many) claims, and patients. Each first right after the rows
// were written, when the planner knows nothing of them, then with statistics. The ratio is what a page pays for the size.
// Figures are for reading; none of them fails anything.

const today = '2026-11-18' as IsoDate
const now = new Date('2026-11-18T17:00:00Z')
// Treated patients of these sizes have eight weeks of attendance: 1,000 and 10,000 of them.
const sizes = [125, 1250] as const
const rounds = 5

const { cluster, secrets } = await openThrowawayCluster()
try {
  const maintenanceUrl = cluster.ownerUrl('postgres')
  await ensureDatabase(maintenanceUrl, 'lists')
  const ownerUrl = withDatabase(maintenanceUrl, 'lists')
  const appUrl = appAddress(ownerUrl, secrets)
  await migrate(ownerUrl, appUrl)
  const owner = createDb(ownerUrl, { max: 1 })
  const app = createDb(appUrl, { max: 4 })
  await withoutAutovacuum(owner)
  const [small, large] = sizes.map((patients) => actorsOfSize(patients, { today, now })) as [Actors, Actors]
  for (const [i, actors] of [small, large].entries()) {
    const patients = sizes[i] ?? 0
    await seedAtSize(ownerUrl, { patients, today })
    await addPatients(owner, actors, patients * 7)
    for (const list of listReads.filter((one) => one.name === 'groups, the first page')) {
      const made = await once(() => list.read(app, actors))
      process.stdout.write(
        `${patients * 8} attendances: the sessions half a year ahead made in ${Math.round(made)} ms\n`,
      )
    }
  }
  const fresh = await timeAll(app, large, 2)
  await owner.execute(sql`analyze`)
  const little = await timeAll(app, small, rounds)
  const much = await timeAll(app, large, rounds)
  const rows = listReads.map(({ name }) => {
    const [a, b] = [little.get(name) ?? 0, much.get(name) ?? 0]
    const isSlow = b > 300 ? 'over 300 ms' : ''
    return {
      ...{ list: name, 'ms of 1,000': round(a), 'ms of 10,000': round(b), times: round(b / a) },
      ...{ 'no statistics': round(fresh.get(name) ?? 0), '': isSlow },
    }
  })
  // biome-ignore lint/suspicious/noConsole: the table is what a bench prints.
  console.table(rows)
  await Promise.all([owner.$client.end(), app.$client.end()])
} finally {
  await cluster.stop()
}

/** The quickest of some rounds, in milliseconds, by list. */
async function timeAll(db: Db, actors: Actors, turns: number): Promise<Map<string, number>> {
  const times = new Map<string, number>()
  for (const { name, read } of listReads) {
    for (let turn = 0; turn < turns; turn += 1) {
      const took = await once(() => read(db, actors))
      times.set(name, Math.min(took, times.get(name) ?? took))
    }
  }
  return times
}

async function once(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now()
  await work()
  return performance.now() - began
}

/** Patients with a coverage each and nothing else, so that there are as many of them as there are attendances. */
async function addPatients(db: Db, { owner: { practiceId } }: Actors, count: number): Promise<void> {
  await db.execute(sql`with made as (
      insert into patients (practice_id, id, first_name, last_name, birth_date, sex, address)
      select ${practiceId}, gen_random_uuid(), 'First' || (n % 97), 'Last' || n, date '1950-01-01' + n, 'U', '{}'
      from generate_series(1, ${count}::int) n returning id, last_name)
    insert into coverages (practice_id, patient_id, payer_id, member_number)
    select ${practiceId}, id, (select id from payers where practice_id = ${practiceId} order by name limit 1),
      'MM ' || substr(last_name, 5) from made`)
}

// Else it may look at the tables between two measurements.
async function withoutAutovacuum(db: Db): Promise<void> {
  await db.execute(sql`do $$ declare name text; begin
    for name in select format('%I', relname) from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'
    loop execute 'alter table ' || name || ' set (autovacuum_enabled = false)'; end loop; end $$`)
}

function round(value: number): number {
  return Number(value.toPrecision(2))
}
