import { createHash } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import { createBatch, readBatchFile } from '../../app/(practice)/claims/batches/workflow'
import { answerAddon, overrideHold, releaseClaims, unreleaseClaims } from '../../app/(practice)/claims/workflow'
import { previewAttendance, saveAttendance } from '../../app/(practice)/sessions/[id]/workflow'
import { inPractice } from '../../db/in-practice'
import { getClaim } from '../../db/queries/claims'
import { getClaimsQueue } from '../../db/queries/claims-queue'
import { remakeClaims } from '../../db/remake-claims'
import { allAttended, boardOf } from '../support/attendance-input'
import { freshDemo, judith, marisol, patientNamed, payerNamed, tonight } from '../support/test-actors'
import { appDb, ownerDb } from '../support/test-database'

const queue = (tab: 'held' | 'ready' | 'released' | 'sent') =>
  inPractice(appDb, judith, (tx) => getClaimsQueue(tx, judith.practiceId, { tab }))

async function claimsHeldBy(rule: string): Promise<string[]> {
  const { rows } = await queue('held')
  return rows.filter((row) => row.rule === rule).map((row) => row.id)
}

async function stateOf(id: string): Promise<string | undefined> {
  const [row] = await ownerDb.execute<{ state: string }>(sql`select state from claims where id = ${id}`)
  return row?.state
}

const reason = 'Judith agreed this with the payer on the phone'

beforeEach(freshDemo)

test('the queue groups what waits by reason, and its counts agree with its rows', async () => {
  const { counts, rows, reasons, matching } = await queue('held')
  expect(matching).toEqual(counts.held)
  expect(rows).toHaveLength(counts.held.count)
  expect(reasons.reduce((sum, one) => sum + one.claims, 0)).toBe(counts.held.count)
  expect(reasons.reduce((sum, one) => sum + one.totalCents, 0)).toBe(counts.held.cents)
  expect(reasons.map((one) => one.rule)).toEqual(expect.arrayContaining(['A-12', 'B-01', 'G-05', 'G-12', 'T-06']))
})

describe('release', () => {
  test('of everything that matches is counted by the server', async () => {
    const { counts } = await queue('ready')
    const outcome = await releaseClaims(appDb, judith, { filter: { tab: 'ready' } })
    expect(outcome).toEqual({ released: counts.ready.count, held: 0, withoutPayer: 0, leftOut: 0 })
    expect((await queue('ready')).counts.ready.count).toBe(0)
  })

  test('never lets go what is on hold, however it is asked for', async () => {
    const { rows } = await queue('held')
    const ids = rows.map((row) => row.id)
    expect(await releaseClaims(appDb, judith, { claimIds: ids })).toMatchObject({ released: 0, held: ids.length })
    expect((await queue('held')).counts.held.count).toBe(ids.length)
  })

  test('checks again: a claim whose reason has gone bad since goes on hold instead', async () => {
    const { rows } = await queue('ready')
    const acme = rows.filter((row) => row.payerName === 'Acme Health PPO')
    await ownerDb.execute(sql`update authorizations set status = 'denied'`)
    const outcome = await releaseClaims(appDb, judith, { claimIds: rows.map((row) => row.id) })
    expect(outcome.released).toBe(rows.length - acme.length)
  })

  test('can be taken back until it is sent', async () => {
    const [first] = (await queue('released')).rows
    const sent = (await queue('sent')).rows.map((row) => row.id)
    const ids = [first?.id ?? '', ...sent]
    expect(await unreleaseClaims(appDb, judith, { claimIds: ids })).toEqual({ unreleased: 1 })
    expect(await stateOf(first?.id ?? '')).toBe('ready')
  })
})

describe('an override', () => {
  test('needs its reason kept, makes the claim ready, and survives making it anew', async () => {
    const [claimId = ''] = await claimsHeldBy('G-05')
    expect(await overrideHold(appDb, judith, { claimId, rules: ['G-05'], reason })).toEqual({
      ok: true,
      value: { isReady: true, stillHeldBy: [] },
    })
    await inPractice(appDb, judith, (tx) =>
      remakeClaims(tx, judith, [patientNamed('Winifred'), patientNamed('Alonzo')]),
    )
    expect(await stateOf(claimId)).toBe('ready')
    const claim = await inPractice(appDb, judith, (tx) => getClaim(tx, judith.practiceId, claimId))
    const hold = claim?.findings.find((one) => one.rule === 'G-05')
    expect(hold?.override).toMatchObject({ reason, by: 'Judith Chen, PsyD' })
    expect(claim?.history[0]?.kind === 'cleared' || claim?.history[0]?.kind === 'overridden').toBe(true)
  })

  test('falls when the finding becomes another one', async () => {
    const [claimId = ''] = await claimsHeldBy('G-05')
    await overrideHold(appDb, judith, { claimId, rules: ['G-05'], reason })
    // A twelfth person: the decision was made about eleven.
    await ownerDb.execute(sql`insert into attendances (practice_id, session_id, patient_id, status)
      select practice_id, session_id, ${patientNamed('Joss')}, 'attended' from claim_lines where claim_id = ${claimId}`)
    await inPractice(appDb, judith, (tx) =>
      remakeClaims(tx, judith, [patientNamed('Winifred'), patientNamed('Alonzo')]),
    )
    expect(await stateOf(claimId)).toBe('held')
  })

  test('of one hold leaves the others standing', async () => {
    const claims = await claimsHeldBy('B-01')
    const views = await Promise.all(
      claims.map((id) => inPractice(appDb, judith, (tx) => getClaim(tx, judith.practiceId, id))),
    )
    const two = views.find((one) =>
      one?.findings.some((finding) => finding.rule === 'A-12' && finding.severity === 'hold'),
    )
    expect(await overrideHold(appDb, judith, { claimId: two?.id ?? '', rules: ['B-01'], reason })).toEqual({
      ok: true,
      value: { isReady: false, stillHeldBy: ['A-12'] },
    })
  })

  test('is refused for a rule that can only be mended', async () => {
    await ownerDb.execute(sql`update fees set unit_cents = 0 where false`)
    await ownerDb.execute(sql`delete from fees where code = '90853'`)
    const everyone = await ownerDb.execute<{ id: string }>(sql`select id from patients`)
    await inPractice(appDb, judith, (tx) =>
      remakeClaims(
        tx,
        judith,
        everyone.map((one) => one.id),
      ),
    )
    const [claimId = ''] = await claimsHeldBy('E-34')
    expect(await overrideHold(appDb, judith, { claimId, rules: ['E-34'], reason })).toEqual({
      ok: false,
      error: { kind: 'cannot_override', rules: ['E-34'] },
    })
  })

  test('of what holds nothing is refused', async () => {
    const [ready] = (await queue('ready')).rows
    expect(await overrideHold(appDb, judith, { claimId: ready?.id ?? '', rules: ['G-05'], reason })).toEqual({
      ok: false,
      error: { kind: 'not_held' },
    })
  })
})

describe('an answer about an add-on', () => {
  test('lets every claim that waited for it follow', async () => {
    const before = (await claimsHeldBy('A-12')).length
    expect(before).toBeGreaterThan(0)
    const answer = { payerId: payerNamed('tamarack'), code: '99051' as const, source: 'Call of today' }
    await answerAddon(appDb, judith, { ...answer, answer: 'suppress' })
    expect(await claimsHeldBy('A-12')).toEqual([])
    const lines = () =>
      ownerDb.execute<{ n: number }>(sql`select count(*)::int as n from claim_lines l join claims c on c.id = l.claim_id
        where c.payer_id = ${payerNamed('tamarack')} and l.code = '99051' and c.state <> 'submitted'`)
    expect((await lines())[0]?.n).toBe(0)
    // Asked again the same day, the payer says otherwise: the later answer counts.
    await answerAddon(appDb, judith, { ...answer, answer: 'bill' })
    expect((await lines())[0]?.n).toBeGreaterThanOrEqual(before)
  })
})

describe('a batch', () => {
  test('holds exactly the claims and lines that the preview of the board said', async () => {
    const input = allAttended(await boardOf(marisol, tonight), { Farid: { status: 'no_show' } })
    const preview = await previewAttendance(appDb, marisol, input)
    await saveAttendance(appDb, marisol, input)
    await releaseClaims(appDb, judith, { filter: { tab: 'ready' } })
    const made = await createBatch(appDb, judith, { payerId: null, kind: 'live' })
    if (!made.ok) throw new Error(made.error.kind)
    const file = await readBatchFile(appDb, judith, made.value.id)
    const segments = (file?.interchange ?? '').split('~\n')
    for (const row of preview?.rows ?? []) {
      const claim = segments.findIndex((one) => one.startsWith(`CLM*${row.controlNumber}*`))
      if (row.outcome !== 'ready') {
        expect(claim).toBe(-1)
        continue
      }
      expect(segments[claim]).toMatch(new RegExp(`^CLM\\*${row.controlNumber}\\*${row.amountCents / 100}\\*`))
      const rest = segments.slice(claim + 1)
      const end = rest.findIndex((one) => /^(CLM|HL|SE)\*/.test(one))
      const services = rest.slice(0, end).filter((one) => one.startsWith('SV1*'))
      const said = row.lines.map(
        ({ code, modifiers, chargeCents, units }) =>
          `SV1*HC:${[code, ...modifiers].join(':')}*${chargeCents / 100}*UN*${units}*`,
      )
      expect(services.map((one, i) => one.slice(0, said[i]?.length))).toEqual(said)
    }
    const clm = segments.filter((one) => one.startsWith('CLM*'))
    expect(clm).toHaveLength(made.value.claimCount)
  })

  test('keeps its bytes, and freezes its claims', async () => {
    const made = await createBatch(appDb, judith, { payerId: null, kind: 'live' })
    if (!made.ok) throw new Error(made.error.kind)
    const [row] = await ownerDb.execute<{ interchange: string; hash: string }>(
      sql`select interchange, interchange_sha256 as hash from batches where id = ${made.value.id}`,
    )
    expect(
      createHash('sha256')
        .update(row?.interchange ?? '')
        .digest('hex'),
    ).toBe(row?.hash)
    const denied = { cause: { code: '42501' } }
    const asApp = (statement: ReturnType<typeof sql>) => inPractice(appDb, judith, (tx) => tx.execute(statement))
    await expect(asApp(sql`update claim_contents set total_cents = 1`)).rejects.toMatchObject(denied)
    await expect(asApp(sql`update claim_lines set charge_cents = 1`)).rejects.toMatchObject(denied)
    await expect(asApp(sql`delete from claim_lines`)).rejects.toMatchObject(denied)
    await expect(asApp(sql`update batches set interchange = ''`)).rejects.toMatchObject(denied)
    await expect(asApp(sql`delete from batch_claims`)).rejects.toMatchObject(denied)
    await expect(asApp(sql`update claims set patient_id = patient_id`)).rejects.toMatchObject(denied)
    // Content that nobody refers to may be replaced; a batch refers to its claims'.
    const [sent] = (await queue('sent')).rows
    await expect(asApp(sql`delete from claim_contents where claim_id = ${sent?.id ?? ''}`)).rejects.toMatchObject({
      cause: { code: '23503' },
    })
  })

  test('of two at once holds each claim once, under two numbers', async () => {
    await releaseClaims(appDb, judith, { filter: { tab: 'ready' } })
    const order = { payerId: null, kind: 'live' as const }
    const both = await Promise.all([createBatch(appDb, judith, order), createBatch(appDb, judith, order)])
    expect(both.filter((one) => one.ok)).toHaveLength(1)
    const doubled = await ownerDb.execute(sql`select claim_id from batch_claims group by claim_id having count(*) > 1`)
    expect([...doubled]).toEqual([])
  })

  test('is refused when nothing is released, and uses up no number', async () => {
    await createBatch(appDb, judith, { payerId: null, kind: 'live' })
    const number = () => ownerDb.execute(sql`select last_control_number from practices`)
    const before = await number()
    expect(await createBatch(appDb, judith, { payerId: null, kind: 'live' })).toEqual({
      ok: false,
      error: { kind: 'nothing_released' },
    })
    expect([...(await number())]).toEqual([...before])
  })

  test('for a test says so and sends nothing', async () => {
    const { counts } = await queue('released')
    const made = await createBatch(appDb, judith, { payerId: null, kind: 'test' })
    if (!made.ok) throw new Error(made.error.kind)
    const file = await readBatchFile(appDb, judith, made.value.id)
    expect(file?.interchange.split('~\n')[0]?.split('*')[15]).toBe('T')
    expect((await queue('released')).counts.released).toEqual(counts.released)
  })

  test('tells no other member of the group in a patient’s claim', async () => {
    const made = await createBatch(appDb, judith, { payerId: payerNamed('acme'), kind: 'live' })
    if (!made.ok) throw new Error(made.error.kind)
    const file = await readBatchFile(appDb, judith, made.value.id)
    expect(file?.interchange).not.toMatch(/LINDQVIST|HALVORSEN|NASSERI|OAKES/)
  })
})

test('every attendance of a held session is on one claim or not billed, and every claim adds up', async () => {
  const lost = await ownerDb.execute(sql`
    select a.id from attendances a join sessions s on s.practice_id = a.practice_id and s.id = a.session_id
    where s.status = 'held' and (
      (select count(*) from claim_lines l where l.session_id = a.session_id and l.patient_id = a.patient_id and l.code = '90853')
      + (select count(*) from not_billed n where n.session_id = a.session_id and n.patient_id = a.patient_id)) <> 1`)
  expect([...lost]).toEqual([])
  const wrong = await ownerDb.execute(sql`
    select k.claim_id from claim_contents k
    where k.total_cents <> (select sum(charge_cents) from claim_lines l where l.claim_id = k.claim_id)`)
  expect([...wrong]).toEqual([])
})
