import { sql } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Tx } from '../../db/client'
import { importPractice } from '../../db/import-practice'
import { type Actor, inPractice } from '../../db/in-practice'
import { listStoredClaims, updateClaimContents, updateClaimStates } from '../../db/queries/claim-rows'
import { listClaimStates } from '../../db/queries/claims'
import { archiveMadeRows, listSeenPatients } from '../../db/queries/csv-records'
import { listStoredFindings, updateFindings, updateNotBilled } from '../../db/queries/finding-rows'
import { remakeClaims, remakeUnsentClaims } from '../../db/remake-claims'
import { largePracticeFile } from '../bench/large-practice-file'
import { anEmptyPractice } from '../support/an-empty-practice'
import { now, today } from '../support/test-actors'
import { appDb, emptyDatabase, ownerDb } from '../support/test-database'

// Postgres takes 65,535 parameters a statement. A claim has ten and a line thirteen, so that a practice of some hundred
// patients comes past it with one change of a fee.

let owner: Actor

beforeAll(async () => {
  await emptyDatabase()
  owner = await anEmptyPractice()
  const text = JSON.stringify(largePracticeFile(7_700))
  const file = { id: crypto.randomUUID(), name: 'large.json', text }
  const outcome = await importPractice(appDb, owner, file)
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error))
}, 120_000)

const within = <Value>(work: (tx: Tx) => Promise<Value>) => inPractice(appDb, owner, work)
const count = async (query: ReturnType<typeof sql>) => Number((await ownerDb.execute<{ n: string }>(query))[0]?.n)

test('a change that concerns every claim of a practice writes them all', async () => {
  const claims = await count(sql`select count(*) as n from claims`)
  const lines = await count(sql`select count(*) as n from claim_lines`)
  expect(claims).toBeGreaterThan(65_535 / 10)
  expect(lines).toBeGreaterThan(65_535 / 13)
  // The two who lead the groups change places, and a claim of somebody else is another claim.
  await ownerDb.execute(sql`
    update session_facilitators f set provider_id = p.id from providers p
    where p.practice_id = f.practice_id and p.id <> f.provider_id`)
  const counts = await within((tx) => remakeUnsentClaims(tx, owner))
  expect(counts).toMatchObject({ made: claims, withdrawn: claims, changed: 0 })
  expect(await count(sql`select count(*) as n from claim_lines`)).toBe(lines)
}, 120_000)

test('after an import Postgres knows how large the practice is', async () => {
  const told = sql`select reltuples as n from pg_class where oid = 'claims'::regclass`
  expect(await count(told)).toBeGreaterThan(1000)
})

describe('more ids than a statement has parameters', () => {
  const ids = Array.from({ length: 70_000 }, () => crypto.randomUUID() as string)
  const none = { claims: [], notBilled: [], sessions: [], services: [] }
  const practiceId = () => owner.practiceId

  test('are billed', async () => {
    expect((await within((tx) => remakeClaims(tx, { ...owner, today }, ids))).counts).toMatchObject({ made: 0 })
  })

  test.each<[string, (tx: Tx) => Promise<unknown>]>([
    ['claims of patients', (tx) => listStoredClaims(tx, practiceId(), ids)],
    ['claims', (tx) => listClaimStates(tx, practiceId(), ids)],
    [
      'findings',
      (tx) => listStoredFindings(tx, practiceId(), { claims: ids, notBilled: ids, sessions: ids, services: ids }),
    ],
    ['patients who were seen', (tx) => listSeenPatients(tx, practiceId(), ids)],
  ])('are asked for: %s', async (_name, ask) => {
    expect(await within(ask)).toEqual([])
  })

  test('are taken away, moved and set aside', async () => {
    await within(async (tx) => {
      await updateFindings(tx, practiceId(), { gone: { ...none, claims: ids, sessions: ids }, fresh: [] })
      await updateNotBilled(tx, practiceId(), { gone: ids, fresh: [] })
      await updateClaimContents(tx, practiceId(), { gone: ids, fresh: [] })
      await updateClaimStates(tx, practiceId(), ids, { state: 'ready', by: owner.userId, now })
      const rows = (['patients', 'coverages'] as const).flatMap((tableName) =>
        ids.map((rowId) => ({ tableName, rowId })),
      )
      expect(await archiveMadeRows(tx, practiceId(), rows, now)).toEqual([])
    })
  })
})
