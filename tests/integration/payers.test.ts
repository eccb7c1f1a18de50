import { sql } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import { payerChangeInput, savePayerChangeInput, savePayerFactsInput } from '../../app/(practice)/payers/[id]/inputs'
import {
  archivePayer,
  readPayer,
  restorePayer,
  savePayerChange,
  savePayerFacts,
} from '../../app/(practice)/payers/[id]/workflow'
import { addPayerInput } from '../../app/(practice)/payers/inputs'
import { addPayer } from '../../app/(practice)/payers/workflow'
import { inPractice } from '../../db/in-practice'
import { listPayerRows, type PayerListFilter } from '../../db/queries/payer-records'
import { listPayers } from '../../db/queries/payers'
import { addDays, type IsoDate } from '../../lib/kernel/dates'
import { freshDemo, judith, payerNamed, today } from '../support/test-actors'
import { appDb, ownerDb } from '../support/test-database'

const acme = payerNamed('acme')
const medicare = payerNamed('medicare')
const days = { asOf: today, claimsSince: addDays(today, -60) }
const list = (filter: Partial<PayerListFilter> = {}) =>
  inPractice(appDb, judith, (tx) =>
    listPayerRows(tx, judith.practiceId, { isArchived: false, sort: 'name', page: 1, ...filter }, days),
  )
const added = { name: 'Cedar Plan', payerNumber: '55501', filingIndicator: null }

beforeEach(freshDemo)

describe('the list of payers', () => {
  test('counts the claims of the last 60 days and finds by name and payer id', async () => {
    const { rows, count } = await list()
    expect(count).toBe(5)
    expect(rows.map((row) => row.name)).toEqual([...rows.map((row) => row.name)].sort())
    const [own] = await ownerDb.execute<{ n: number }>(sql`select count(*)::int as n from claims
      where payer_id = ${acme} and state <> 'withdrawn' and service_date >= ${days.claimsSince}`)
    expect(rows.find((row) => row.id === acme)?.claims).toBe(own?.n)
    expect((await list({ text: 'tamar' })).rows.map((row) => row.name)).toEqual(['Tamarack Choice'])
    expect((await list({ text: '15202' })).rows.map((row) => row.id)).toEqual([medicare])
    expect(await list({ text: '100%' })).toEqual({ rows: [], count: 0, page: 1 })
  })

  test('sorts by how much is billed, and stays under 300 ms with ten thousand', async () => {
    await ownerDb.execute(sql`insert into payers (practice_id, name, payer_number, type)
      select ${judith.practiceId}, 'Plan ' || n, (10000 + n)::text, 'commercial' from generate_series(1, 10000) n`)
    await ownerDb.execute(sql`analyze payers`)
    // The best of a few: what else the machine does is not the list's.
    const took: number[] = []
    for (let i = 0; i < 4; i += 1) {
      const begun = performance.now()
      await list({ sort: '-claims', page: 2 })
      took.push(performance.now() - begun)
    }
    expect(Math.min(...took)).toBeLessThan(300)
    const { rows, count, page } = await list({ sort: '-claims', page: 2 })
    expect({ count, page, rows: rows.length }).toEqual({ count: 10005, page: 2, rows: 50 })
    const first = (await list({ sort: '-claims' })).rows
    expect(first[0]?.claims).toBeGreaterThan(first[5]?.claims ?? 0)
    expect((await list({ page: 9999 })).page).toBe(201)
  })
})

describe('a new payer', () => {
  test('begins as a known kind of payer, from the first day, with its source', async () => {
    const made = await addPayer(appDb, judith, { ...added, begin: 'medicaid-ny-omh' })
    if (!made.ok) throw new Error(made.error.kind)
    const read = await readPayer(appDb, judith, made.value.id)
    expect(read?.payer).toMatchObject({ name: 'Cedar Plan', type: 'medicaid' })
    expect(read?.settings.find((one) => one.field === 'addonPolicy.99051')).toMatchObject({
      value: 'bill',
      origin: { from: '2000-01-01', source: '14 NYCRR Part 599, for licensed clinics' },
    })
    expect(read?.settings.find((one) => one.field === 'lowUnits')?.origin).toBeNull()
  })

  test('like another one has its settings and not its answers about add-ons', async () => {
    const made = await addPayer(appDb, judith, { ...added, begin: acme })
    if (!made.ok) throw new Error(made.error.kind)
    const read = await readPayer(appDb, judith, made.value.id)
    const value = (field: string) => read?.settings.find((one) => one.field === field)?.value
    expect([value('groupMax'), value('authRequired90853'), value('addonPolicy.99051')]).toEqual([12, true, 'ask'])
    expect(read?.rows).toMatchObject([{ source: 'Copied from Acme Health PPO' }])
  })

  test.each([
    { begin: 'commercial', name: 'ACME health ppo', kind: 'taken' },
    { begin: crypto.randomUUID(), name: 'Cedar Plan', kind: 'no_beginning' },
    { begin: 'whatever', name: 'Cedar Plan', kind: 'no_beginning' },
  ])('is refused: $kind, for $name', async ({ begin, name, kind }) => {
    expect(await addPayer(appDb, judith, { ...added, begin, name })).toEqual({ ok: false, error: { kind } })
  })

  test.each([
    { name: '', payerNumber: '55501', wrong: 'name' },
    { name: 'x'.repeat(61), payerNumber: '55501', wrong: 'name' },
    { name: 'Cedar', payerNumber: '5', wrong: 'payerNumber' },
    { name: 'Cedar', payerNumber: '55*01', wrong: 'payerNumber' },
  ])('needs what the claim file needs: $wrong', ({ wrong, ...fields }) => {
    const parsed = addPayerInput.safeParse({ ...fields, begin: 'commercial', filingIndicator: '' })
    expect(parsed.error?.issues.map((issue) => issue.path[0])).toEqual([wrong])
  })
})

describe('a payer’s name and ids', () => {
  const facts = {
    id: acme,
    name: 'Acme Health',
    payerNumber: '99905',
    type: 'commercial' as const,
    filingIndicator: null,
  }

  test('are saved over the version that was shown, and over no other', async () => {
    expect((await savePayerFacts(appDb, judith, { ...facts, version: 1 })).ok).toBe(true)
    const again = await savePayerFacts(appDb, judith, { ...facts, name: 'Mine', version: 1 })
    expect(again).toMatchObject({ ok: false, error: { kind: 'conflict', now: { name: 'Acme Health', version: 2 } } })
  })

  test('another type has other defaults, and the claims follow', async () => {
    const type = 'medicaid' as const
    const tamarack = { ...facts, id: payerNamed('tamarack'), name: 'Tamarack Choice', type }
    const saved = await savePayerFacts(appDb, judith, { ...tamarack, version: 1 })
    expect(saved.ok && saved.value.claims.changed).toBeGreaterThan(0)
  })

  test('a name that another payer has is refused, and so is somebody else’s id', async () => {
    const taken = await savePayerFacts(appDb, judith, { ...facts, name: 'medicare part b', version: 1 })
    expect(taken).toEqual({ ok: false, error: { kind: 'taken' } })
    const gone = await savePayerFacts(appDb, judith, { ...facts, id: crypto.randomUUID(), version: 1 })
    expect(gone).toEqual({ ok: false, error: { kind: 'not_found' } })
    const wrong = savePayerFactsInput.safeParse({ ...facts, version: 1, type: 'other', filingIndicator: '' })
    expect(wrong.error?.issues.map((issue) => issue.path[0])).toEqual(['type'])
  })
})

test('an archived payer is not offered, keeps its claims, and comes back', async () => {
  const claims = async () => (await ownerDb.execute(sql`select id from claims where payer_id = ${acme}`)).length
  const before = await claims()
  expect((await archivePayer(appDb, judith, { id: acme, version: 1 })).ok).toBe(true)
  const offered = await inPractice(appDb, judith, (tx) => listPayers(tx, judith.practiceId))
  expect(offered.map((one) => one.id)).not.toContain(acme)
  expect((await list({ isArchived: true })).rows.map((row) => row.id)).toEqual([acme])
  expect(await claims()).toBe(before)
  expect(await restorePayer(appDb, judith, { id: acme, version: 1 })).toMatchObject({ ok: false })
  expect((await restorePayer(appDb, judith, { id: acme, version: 2 })).ok).toBe(true)
})

describe('what is sent of a change', () => {
  const sent = { payerId: acme, seen: 1, from: today, source: '', set: {}, reset: [] }
  test.each([
    { field: 'groupMax', value: 'many' },
    { field: 'groupMax', value: 0 },
    { field: 'addonPolicy.99051', value: 'maybe' },
    { field: 'eveningFrom', value: '25:00' },
    { field: 'weekendDays', value: ['saturday'] },
    { field: 'sameDayModifier', value: '' },
    { field: 'unitBasis', value: { minutes: 0 } },
    { field: 'timelyFilingDays', value: null },
    { field: 'modifiers', value: [{ code: '90853', licence: 'XX', telehealth: null, add: ['HJ'] }] },
  ])('$field cannot be $value', ({ field, value }) => {
    const parsed = payerChangeInput.safeParse({ ...sent, set: { [field]: value } })
    expect(parsed.error?.issues.map((issue) => issue.path[0])).toEqual([field])
  })

  test('is a change, of a day', () => {
    expect(payerChangeInput.safeParse(sent).success).toBe(false)
    expect(payerChangeInput.safeParse({ ...sent, set: { groupMax: 9 }, from: '2026-02-30' }).success).toBe(false)
    expect(payerChangeInput.safeParse({ ...sent, set: { groupMaximum: 9 } }).success).toBe(false)
  })

  test('and a payer’s answer says how it is known', () => {
    const answer = { ...sent, set: { 'addonPolicy.99051': 'bill' } }
    expect(payerChangeInput.safeParse(answer).success).toBe(true)
    expect(savePayerChangeInput.safeParse(answer).error?.issues.map((issue) => issue.path[0])).toEqual(['source'])
    expect(savePayerChangeInput.safeParse({ ...answer, source: 'Call of Nov 19' }).success).toBe(true)
    expect(savePayerChangeInput.safeParse({ ...sent, set: { groupMax: 9 } }).success).toBe(true)
  })
})

test('no limit is kept as the default it is, so that a practice file can say it', async () => {
  const change = { payerId: medicare, seen: 0, from: '2026-01-01' as IsoDate, source: null, reset: [] }
  await savePayerChange(appDb, judith, { ...change, set: { maxUnitsPerMonth: 4 } })
  await savePayerChange(appDb, judith, { ...change, seen: 1, set: { maxUnitsPerMonth: null } })
  const read = await readPayer(appDb, judith, medicare)
  expect(read?.rows.at(-1)?.settings).toEqual({})
  expect(read?.own).toBe(0)
})
