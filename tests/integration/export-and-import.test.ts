import { sql } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import { exportPractice } from '../../db/export-practice'
import { importPractice } from '../../db/import-practice'
import type { Actor } from '../../db/in-practice'
import { bill } from '../../lib/claims/bill'
import { present } from '../../lib/kernel/assert'
import { parsePracticeFile } from '../../lib/practice-file/parse'
import { anEmptyPractice } from '../support/an-empty-practice'
import { stateOfPractice } from '../support/practice-state'
import { freshDemo, judith, now, today } from '../support/test-actors'
import { appDb, ownerDb } from '../support/test-database'

beforeEach(freshDemo)

const fileId = '00000000-0000-4000-8000-000000000001'
const take = (actor: Actor, text: string) => importPractice(appDb, actor, { id: fileId, name: 'lakeside.json', text })
const factsOf = (text: string) => {
  const facts = parsePracticeFile(text)
  if (!facts.ok) throw new Error(JSON.stringify(facts.error))
  return facts.value
}

type Row = {
  control_number: string
  state: string
  total_cents: number
  authorization_number: string | null
  diagnoses: string[]
  lines: { code: string; modifiers: string[]; units: number; chargeCents: number; pointers: string; session: string }[]
  rules: string[] | null
}

/** The claims as the screens read them from the tables. */
const claimsOf = (practiceId: string, states: string[]) =>
  ownerDb.execute<Row>(sql`
    select c.control_number, c.state, t.total_cents::int, t.authorization_number, t.diagnoses,
      (select json_agg(json_build_object('session', l.session_id, 'service', l.service_id, 'date', l.service_date,
         'code', l.code, 'modifiers', l.modifiers, 'units', l.units, 'chargeCents', l.charge_cents,
         'pointers', l.pointers, 'placeOfService', l.place_of_service) order by l.line_number)
       from claim_lines l where l.practice_id = c.practice_id and l.claim_id = c.id) as lines,
      (select array_agg(f.rule order by f.position) from findings f
       where f.practice_id = c.practice_id and f.claim_id = c.id) as rules
    from claims c join claim_contents t on t.practice_id = c.practice_id and t.claim_id = c.id
    where c.practice_id = ${practiceId} and c.state in ${states} order by c.control_number`)

describe('the invented practice', () => {
  test('exported, imported into an empty practice and exported again, is the same bytes', async () => {
    const first = await exportPractice(appDb, judith)
    const empty = await anEmptyPractice()
    const outcome = await take(empty, first.text)
    expect(outcome).toMatchObject({ ok: true, value: { counts: { patients: 24, sessions: 27 } } })
    const second = await exportPractice(appDb, empty)
    expect(second.text).toBe(first.text)
    expect((await exportPractice(appDb, judith)).text).toBe(first.text)
  })

  test('bills on the command line what the screens show: what is not sent alike in every line, what is sent by E-30', async () => {
    const { text } = await exportPractice(appDb, judith)
    const billed = bill(factsOf(text), { asOf: today })
    const byNumber = new Map(billed.claims.map((one) => [one.id, one]))
    const open = await claimsOf(judith.practiceId, ['held', 'ready', 'released'])
    expect(open.length).toBeGreaterThan(20)
    for (const row of open) {
      const claim = present(byNumber.get(row.control_number), `the file bills claim ${row.control_number}`)
      expect(claim.lines).toEqual(row.lines)
      expect([claim.totalCents, claim.authorization, claim.diagnoses]).toEqual([
        row.total_cents,
        row.authorization_number,
        row.diagnoses,
      ])
      expect(claim.status).toBe(row.state === 'held' ? 'held' : 'ready')
      expect(claim.findings.map((one) => one.rule)).toEqual(row.rules ?? [])
    }
    const sent = await claimsOf(judith.practiceId, ['submitted'])
    expect(sent.length).toBeGreaterThan(0)
    for (const row of sent) {
      const claim = present(byNumber.get(row.control_number), `the file bills claim ${row.control_number}`)
      expect(claim.lines).toEqual(row.lines)
      expect(claim.findings.map((one) => one.rule)).toContain('E-30')
    }
    expect(billed.claims).toHaveLength(open.length + sent.length)
  })

  test('imported, has the claims that bill gives for its file', async () => {
    const { text } = await exportPractice(appDb, judith)
    const empty = await anEmptyPractice()
    expect((await take(empty, text)).ok).toBe(true)
    const billed = bill(factsOf(text), { asOf: today })
    const rows = await claimsOf(empty.practiceId, ['held', 'ready'])
    const sorted = [...billed.claims].sort((a, b) => (a.id < b.id ? -1 : 1))
    expect(rows.map((row) => [row.control_number, row.state, row.lines])).toEqual(
      sorted.map((claim) => [claim.id, claim.status, claim.lines]),
    )
    const [row] = await ownerDb.execute<{ n: number }>(
      sql`select count(*)::int as n from not_billed where practice_id = ${empty.practiceId}`,
    )
    expect(row?.n).toBe(billed.notBilled.length)
  })
})

describe('an import', () => {
  test('of a file with a problem changes nothing and names each by its path', async () => {
    const { text } = await exportPractice(appDb, judith)
    const empty = await anEmptyPractice()
    const before = await stateOfPractice(empty.practiceId)
    const file = JSON.parse(text)
    file.patients[3].birthDate = '1988-02-30'
    file.sessions[5].start = file.sessions[4].start
    file.sessions[5].end = file.sessions[4].end
    file.sessions[5].group = file.sessions[4].group
    const outcome = await take(empty, JSON.stringify(file))
    expect(outcome).toMatchObject({
      ok: false,
      error: { kind: 'problems', problems: [{ path: 'patients[3].birthDate' }] },
    })
    file.patients[3].birthDate = '1988-02-28'
    expect(await take(empty, JSON.stringify(file))).toMatchObject({
      ok: false,
      error: { kind: 'problems', problems: [{ path: 'sessions[5].start' }] },
    })
    expect(await stateOfPractice(empty.practiceId)).toEqual(before)
  })

  test('that the database refuses in the middle leaves nothing but the line that says so', async () => {
    const { text } = await exportPractice(appDb, judith)
    const empty = await anEmptyPractice()
    const before = await stateOfPractice(empty.practiceId)
    await ownerDb.execute(sql`alter table claim_lines add constraint refuse_all check (false) not valid`)
    try {
      await expect(take(empty, text)).rejects.toThrow('refuse_all')
    } finally {
      await ownerDb.execute(sql`alter table claim_lines drop constraint refuse_all`)
    }
    const { imports: _row, ...after } = await stateOfPractice(empty.practiceId)
    const { imports: _none, ...rest } = before
    expect(after).toEqual(rest)
    const [row] = await ownerDb.execute<{ state: string; problem: string }>(sql`select state, problem from imports`)
    expect(row).toMatchObject({ state: 'failed', problem: expect.stringContaining('Nothing of the file was kept') })
  })

  test('into a practice that holds something is refused in words', async () => {
    const { text } = await exportPractice(appDb, judith)
    const before = await stateOfPractice(judith.practiceId)
    expect(await take(judith, text)).toEqual({
      ok: false,
      error: {
        kind: 'not_empty',
        sentence:
          'This practice already holds patients, groups and sessions. A practice file is imported into an empty practice, so that nothing is mixed up.',
      },
    })
    expect(await stateOfPractice(judith.practiceId)).toEqual(before)
  })

  test('says how far it is while it goes on, and what it made at the end', async () => {
    const { text } = await exportPractice(appDb, judith)
    const empty = await anEmptyPractice()
    const told: [number, number][] = []
    await importPractice(appDb, empty, { id: fileId, name: 'lakeside.json', text }, async (done, total) => {
      told.push([done, total])
    })
    const [done, total] = told.at(-1) ?? [0, 1]
    expect(done).toBe(total)
    const [row] = await ownerDb.execute<{ state: string; done_count: number; counts: Record<string, number> }>(
      sql`select state, done_count, counts from imports`,
    )
    expect(row).toMatchObject({ state: 'done', done_count: total, counts: { patients: 24, groups: 3 } })
    expect(now).toBeInstanceOf(Date)
  })

  test('begun twice with one id makes one practice', async () => {
    const { text } = await exportPractice(appDb, judith)
    const empty = await anEmptyPractice()
    const outcomes = await Promise.all([take(empty, text), take(empty, text)])
    expect(outcomes.map((one) => one.ok).sort()).toEqual([false, true])
  })
})
