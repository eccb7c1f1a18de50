import { sql } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import { exportPatients, readPatientList } from '../../app/(practice)/patients/workflow'
import { demoId } from '../../db/seed/demo-id'
import { freshDemo, judith, marisol, payerNamed } from '../support/test-actors'
import { appDb, ownerDb } from '../support/test-database'

// Ten thousand patients with a coverage each, a hundred of them in one group. How long a page takes is measured by
// `npm run bench -- lists`.

beforeAll(async () => {
  await freshDemo()
  const practice = judith.practiceId
  await ownerDb.execute(sql`insert into patients (practice_id, id, first_name, last_name, birth_date, sex, address)
    select ${practice}, gen_random_uuid(), 'First' || (n % 97), 'Last' || n, date '1950-01-01' + n, 'U', '{}'
    from generate_series(1, 10000) n`)
  await ownerDb.execute(sql`insert into coverages (practice_id, patient_id, payer_id, member_number)
    select practice_id, id, ${payerNamed('acme')}, 'MM ' || substr(last_name, 5) from patients where last_name like 'Last%'`)
  await ownerDb.execute(sql`insert into group_members (practice_id, group_id, patient_id, joined_date)
    select practice_id, ${demoId('group', 'evening')}, id, '2026-01-01' from patients where last_name like 'Last99%'`)
  await ownerDb.execute(sql`analyze`)
}, 120_000)

const group = demoId('group', 'evening')

test.each([
  ['the first page', judith, { page: 1 }, 10_000],
  ['the last page', judith, { page: 201 }, 10_000],
  ['a name', judith, { text: 'last123', page: 1 }, 11],
  ['a member ID', judith, { text: 'mm123', page: 1 }, 11],
  ['nobody', judith, { text: 'zzz', page: 1 }, 0],
  ['a payer', judith, { payerId: payerNamed('acme'), page: 1 }, 10_000],
  ['by payer', judith, { sort: '-payer' as const, page: 100 }, 10_000],
  ['a group', judith, { groupId: group, page: 1 }, 100],
  ['a clinician', marisol, { page: 1 }, 100],
] as const)('%s of ten thousand is a page of fifty and the count of all', async (_name, actor, asked, least) => {
  const { rows, count } = await readPatientList(appDb, actor, asked)
  expect(count).toBeGreaterThanOrEqual(least)
  expect(rows.length).toBeLessThanOrEqual(Math.min(50, count))
})

test('all of them are one file', async () => {
  const text = await exportPatients(appDb, judith, { page: 1 })
  expect(text.split('\r\n').length).toBeGreaterThan(10_000)
})
