import { sql } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import { createBatch } from '../../app/(practice)/claims/batches/workflow'
import { answerAddon, releaseClaims } from '../../app/(practice)/claims/workflow'
import { previewPayerChange, savePayerChange } from '../../app/(practice)/payers/[id]/workflow'
import { inPractice } from '../../db/in-practice'
import { listSettingsRows } from '../../db/queries/payers'
import { remakeUnsentClaims } from '../../db/remake-claims'
import { addDays, type IsoDate } from '../../lib/kernel/dates'
import { freshDemo, judith, payerNamed, today } from '../support/test-actors'
import { appDb, ownerDb } from '../support/test-database'

const tamarack = payerNamed('tamarack')

type Stands = { id: string; date: IsoDate; state: string; total: number; codes: string[]; rules: string[] }

/** Each claim of Tamarack as it stands: its state, its lines and what was found on it. */
const claimsOfTamarack = () =>
  ownerDb.execute<Stands>(sql`
    select c.id, c.service_date as date, c.state, t.total_cents::int as total,
      (select array_agg(l.code order by l.line_number) from claim_lines l where l.claim_id = c.id) as codes,
      (select array_agg(f.rule || ' ' || f.message order by f.position) from findings f where f.claim_id = c.id) as rules
    from claims c join claim_contents t on t.claim_id = c.id
    where c.payer_id = ${tamarack} and c.state <> 'withdrawn' order by c.service_date, c.id`)

const rowsOf = () => inPractice(appDb, judith, (tx) => listSettingsRows(tx, judith.practiceId, tamarack))
const change = async (from: IsoDate, answer: 'bill' | 'suppress') => ({
  ...{ payerId: tamarack, seen: (await rowsOf()).length, from, source: 'Call of today', reset: [] },
  set: { 'addonPolicy.99051': answer },
})
const asksAbout = (claim: Stands) =>
  claim.rules?.some((rule) => rule.startsWith('A-12') && rule.includes('has not been asked'))

beforeEach(async () => {
  await freshDemo()
  // Some of Tamarack's claims are out, with the code that nobody had asked about.
  await answerAddon(appDb, judith, { payerId: tamarack, code: '99051', answer: 'bill', source: 'A first call' })
  await releaseClaims(appDb, judith, { filter: { tab: 'ready', payerId: tamarack, through: addDays(today, -14) } })
  await createBatch(appDb, judith, { payerId: tamarack, kind: 'live' })
  const { seen, ...rest } = await change('2000-01-01' as IsoDate, 'bill')
  await savePayerChange(appDb, judith, { ...rest, seen, set: {}, reset: ['addonPolicy.99051'] })
})

describe('a payer goes from ask to suppress from a day on', () => {
  test('and exactly the unsent claims from that day on change, as the preview said', async () => {
    const before = await claimsOfTamarack()
    const sent = before.filter((claim) => claim.state === 'submitted')
    const asked = before.filter(asksAbout)
    const waiting = asked.filter((claim) => claim.state === 'held').map((claim) => claim.date)
    // A day in the middle of what waits, so that there is something before it and after it.
    const from = [...new Set(waiting)].sort()[1] ?? today
    expect(sent.length).toBeGreaterThan(0)
    expect(waiting.some((date) => date < from)).toBe(true)

    const input = await change(from, 'suppress')
    const said = await previewPayerChange(appDb, judith, input)
    if (!said.ok) throw new Error(said.error.kind)
    expect(await claimsOfTamarack()).toEqual(before)

    const saved = await savePayerChange(appDb, judith, input)
    if (!saved.ok) throw new Error(saved.error.kind)
    const after = await claimsOfTamarack()

    const unlike = after.filter((claim, i) => JSON.stringify(claim) !== JSON.stringify(before[i]))
    expect(after.map((claim) => claim.id)).toEqual(before.map((claim) => claim.id))
    // Exactly those that waited for the answer and have a day of service on or after the day.
    expect(unlike.map((claim) => claim.id)).toEqual(
      asked.filter((claim) => claim.state !== 'submitted' && claim.date >= from).map((claim) => claim.id),
    )
    for (const claim of unlike) {
      expect(claim.codes).not.toContain('99051')
      expect(claim.rules).toEqual(expect.arrayContaining([expect.stringMatching(/^A-12 No 99051/)]))
    }
    expect(after.filter((claim) => claim.state === 'submitted')).toEqual(sent)

    // What the preview said, claim by claim.
    expect(said.value.changed).toBe(unlike.length)
    const then = said.value.changes.map((one) => ({
      date: one.date,
      state: one.after?.state,
      cents: one.after?.chargeCents,
    }))
    const now = unlike.map((claim) => ({ date: claim.date, state: claim.state, cents: claim.total }))
    const inOrder = (list: typeof now) => list.map((one) => JSON.stringify(one)).sort()
    expect(inOrder(then as typeof now)).toEqual(inOrder(now))
    expect(said.value.fromHold).toBe(unlike.filter((claim) => claim.state === 'ready').length)
    const total = (claims: readonly Stands[]) => claims.reduce((cents, claim) => cents + claim.total, 0)
    expect(said.value.differenceCents).toBe(total(after) - total(before))
    expect(saved.value.claims.changed).toBe(unlike.length)

    // Made anew, they stay as they are: yesterday's claims keep yesterday's policy.
    await inPractice(appDb, judith, (tx) => remakeUnsentClaims(tx, judith))
    expect(await claimsOfTamarack()).toEqual(after)
  })

  test('and a later answer that was planned already keeps its own change', async () => {
    const later = addDays(today, 30)
    await savePayerChange(appDb, judith, {
      ...(await change(later, 'bill')),
      set: { groupMax: 8 },
    })
    await savePayerChange(appDb, judith, await change(addDays(today, -3), 'suppress'))
    const rows = await rowsOf()
    const last = rows.at(-1)
    expect(last).toMatchObject({
      from: later,
      version: 2,
      settings: { groupMax: 8, addonPolicy: { '99051': 'suppress' } },
    })
    // The row that it follows is still there: nothing is edited.
    expect(rows.filter((row) => row.from === later).map((row) => row.settings.groupMax)).toEqual([8, 8])
    expect(rows.find((row) => row.from === addDays(today, -3))?.settings.groupMax).toBe(12)
  })
})

describe('a change is refused', () => {
  test('when somebody else has written something of the payer since', async () => {
    const mine = await change(today, 'suppress')
    await savePayerChange(appDb, judith, await change(today, 'bill'))
    const outcome = await savePayerChange(appDb, judith, mine)
    expect(outcome).toMatchObject({ ok: false, error: { kind: 'conflict' } })
    expect((await rowsOf()).length).toBe(mine.seen + 1)
  })

  test('when the smallest group would be larger than the largest', async () => {
    const input = { ...(await change(today, 'bill')), set: { groupMin: 13 } }
    const refusal = { ok: false, error: { kind: 'sizes', groupMin: 13, groupMax: 12 } }
    expect(await previewPayerChange(appDb, judith, input)).toEqual(refusal)
    expect(await savePayerChange(appDb, judith, input)).toEqual(refusal)
  })

  test('for a payer that does not exist', async () => {
    const input = { ...(await change(today, 'bill')), seen: 99, payerId: crypto.randomUUID() }
    const nobody = { ok: false, error: { kind: 'not_found' } }
    expect(await previewPayerChange(appDb, judith, input)).toEqual(nobody)
    expect(await savePayerChange(appDb, judith, input)).toEqual(nobody)
  })
})
