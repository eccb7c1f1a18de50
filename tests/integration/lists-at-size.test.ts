import { sql } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/postgres-js'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Actor } from '../../db/in-practice'
import { seedAtSize } from '../../db/seed/seed-at-size'
import { anEmptyPractice } from '../support/an-empty-practice'
import { type Actors, actorsOfSize, type ListRead, listReads } from '../support/list-reads'
import { now, today } from '../support/test-actors'
import { appDb, emptyDatabase, ownerDb, ownerUrl } from '../support/test-database'

// What keeps a list quick at any size: it reads one page, in as many statements as for a small practice. How long that
// takes is measured by `npm run bench -- lists`; a clock fails no test.

const few = actorsOfSize(80, { today, now })
const many = actorsOfSize(480, { today, now })
const one = actorsOfSize(1, { today, now })

/** What a read asks the database, and how many rows it shows. */
async function listened(actors: Actors, read: ListRead['read']): Promise<{ rows: number; asked: string[] }> {
  const asked: string[] = []
  const logger = { logQuery: (query: string) => void asked.push(query) }
  const db = Object.assign(drizzle(appDb.$client, { casing: 'snake_case', logger }), { $client: appDb.$client })
  return { rows: await read(db, actors), asked }
}

let nothing: Actor

beforeAll(async () => {
  await emptyDatabase()
  nothing = await anEmptyPractice('nothing')
  for (const patients of [1, 80, 480]) await seedAtSize(ownerUrl, { patients, today })
  await ownerDb.execute(sql`analyze`)
  // The sessions half a year ahead are made by whoever looks first.
  for (const actors of [one, few, many]) for (const list of listReads) await list.read(appDb, actors)
}, 180_000)

describe.each(listReads)('$name', ({ read, most }) => {
  test('of many reads one page, in as many statements as of few', async () => {
    const small = await listened(few, read)
    const large = await listened(many, read)
    expect(large.rows).toBeLessThanOrEqual(most)
    expect(large.asked.length).toBeLessThanOrEqual(small.asked.length)
  })

  test('of one patient, and of a practice that holds nothing, is read like any other', async () => {
    expect((await listened(one, read)).rows).toBeLessThanOrEqual(most)
    const owner = nothing
    const clinician: Actor = { ...owner, role: 'clinician', providerId: few.clinician.providerId }
    const { rows } = await listened({ ...few, owner, admin: { ...owner, role: 'admin' }, clinician }, read)
    // Whoever signs in is one of the people.
    expect(rows).toBeLessThanOrEqual(1)
  })
})

test('looking at what is ahead again makes nothing, and one question says so', async () => {
  const groups = listReads.find((list) => list.name === 'groups, the first page')
  const { asked } = await listened(many, (db, actors) => groups?.read(db, actors) ?? Promise.resolve(0))
  expect(asked.filter((query) => /^(insert|update|delete)\b/i.test(query))).toEqual([])
  expect(asked.filter((query) => /\bfrom "series"/.test(query))).toHaveLength(1)
})
