import { sql } from 'drizzle-orm'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { addWalkInInput } from '../../app/(practice)/sessions/[id]/inputs'
import {
  addWalkIn,
  previewAttendance,
  saveAttendance,
  signNotes,
  undoAttendance,
} from '../../app/(practice)/sessions/[id]/workflow'
import { inPractice } from '../../db/in-practice'
import { remakeClaims } from '../../db/remake-claims'
import type { IsoDate, IsoTime } from '../../lib/kernel/dates'
import { allAttended, boardOf } from '../support/attendance-input'
import {
  anders,
  freshDemo,
  judith,
  marisol,
  patientNamed,
  payerNamed,
  sessionOn,
  tonight,
} from '../support/test-actors'
import { appDb, ownerDb } from '../support/test-database'

const rowsOf = async (table: string) => {
  const [row] = await ownerDb.execute<{ n: number }>(sql`select count(*)::int as n from ${sql.identifier(table)}`)
  return row?.n ?? 0
}

async function saved(changes = {}) {
  const outcome = await saveAttendance(appDb, marisol, allAttended(await boardOf(marisol, tonight), changes))
  if (!outcome.ok) throw new Error(`Refused: ${outcome.error.kind}`)
  return outcome.value
}

beforeAll(freshDemo)

describe('a preview', () => {
  test('says of each person what will happen, and writes nothing', async () => {
    const before = [await rowsOf('attendances'), await rowsOf('claims'), await rowsOf('audit_events')]
    const input = allAttended(await boardOf(marisol, tonight), { Farid: { status: 'no_show' } })
    const preview = await previewAttendance(appDb, marisol, input)
    const told = new Map(preview?.rows.map((row) => [row.patientId, row]))
    expect(told.get(patientNamed('Amara'))).toMatchObject({
      outcome: 'ready',
      amountCents: 7500,
      lines: [{ code: '90853' }, { code: '99051' }],
      authorization: { number: 'AC-88214', approved: 12, left: 4 },
    })
    expect(told.get(patientNamed('Bernard'))).toMatchObject({ outcome: 'ready', amountCents: 6000 })
    expect(told.get(patientNamed('Celeste'))).toMatchObject({ outcome: 'held', amountCents: 7500 })
    expect(told.get(patientNamed('Celeste'))?.findings[0]?.rule).toBe('B-07')
    expect(told.get(patientNamed('Farid'))).toMatchObject({ outcome: 'not_billed', patientChargeCents: 0 })
    expect(preview?.totals).toEqual({
      ready: { count: 6, cents: 43_500 },
      held: { count: 1, cents: 7500 },
      not_billed: { count: 1, cents: 0 },
    })
    expect(preview?.present).toBe(7)
    expect([await rowsOf('attendances'), await rowsOf('claims'), await rowsOf('audit_events')]).toEqual(before)
  })

  test('tells nothing about people who are not on the roster', async () => {
    const choice = { status: 'attended' as const, mode: 'in_person' as const, at: 'home' as const, noteSigned: true }
    const nobody = { audioOnlyReason: null, arrived: null, left: null, interactiveComplexity: null }
    const rows = [{ patientId: patientNamed('Joss'), version: 0, choice: { ...choice, ...nobody } }]
    expect((await previewAttendance(appDb, marisol, { sessionId: tonight, rows }))?.rows).toEqual([])
  })

  test('of another clinician’s session is not there', async () => {
    expect(await previewAttendance(appDb, anders, { sessionId: tonight, rows: [] })).toBeNull()
  })
})

describe('saving', () => {
  beforeEach(freshDemo)

  test('makes exactly the claims that the preview said', async () => {
    const input = allAttended(await boardOf(marisol, tonight), { Farid: { status: 'no_show' } })
    const preview = await previewAttendance(appDb, marisol, input)
    const outcome = await saveAttendance(appDb, marisol, input)
    expect(outcome).toMatchObject({ ok: true, value: { claims: { made: 7, notBilled: 1 }, kept: [] } })
    const lines = await ownerDb.execute<{ number: string; code: string; cents: number }>(sql`
      select c.control_number as number, l.code, l.charge_cents::int as cents from claim_lines l
      join claims c on c.practice_id = l.practice_id and c.id = l.claim_id where l.session_id = ${tonight}
      order by c.control_number, l.line_number`)
    const said = (preview?.rows ?? [])
      .flatMap((row) =>
        row.lines.map((line) => ({ number: row.controlNumber, code: line.code, cents: line.chargeCents })),
      )
      .sort((a, b) => (a.number ?? '').localeCompare(b.number ?? '') || a.code.localeCompare(b.code))
    expect([...lines]).toEqual(said)
  })

  test('writes one audit event, with field names and no values', async () => {
    await saved({ Farid: { status: 'no_show' } })
    const events = await ownerDb.execute<{ action: string; outcome: string; people: number; text: string }>(sql`
      select action, outcome, cardinality(patient_ids) as people, audit_events::text as text from audit_events
      where action = 'attendance:save'`)
    expect(events).toHaveLength(1)
    expect(events[0]).toMatchObject({ outcome: 'allow', people: 8 })
    expect(events[0]?.text).not.toMatch(/no_show|Nasseri/)
  })

  test('twice with nothing changed writes nothing the second time', async () => {
    await saved()
    const before = await ownerDb.execute(sql`select claim_id, version from attendances, lateral
      (select string_agg(id::text, ',' order by id) as claim_id from claim_lines) x order by attendances.id`)
    const again = await saved()
    expect(again.claims).toEqual({ made: 0, changed: 0, withdrawn: 0, notBilled: 0 })
    const after = await ownerDb.execute(sql`select claim_id, version from attendances, lateral
      (select string_agg(id::text, ',' order by id) as claim_id from claim_lines) x order by attendances.id`)
    expect([...after]).toEqual([...before])
  })

  test('is refused while somebody is not marked', async () => {
    const input = allAttended(await boardOf(marisol, tonight))
    const outcome = await saveAttendance(appDb, marisol, { ...input, rows: input.rows.slice(1) })
    expect(outcome).toEqual({
      ok: false,
      error: { kind: 'incomplete', patientIds: [patientNamed('Amara')] },
    })
  })

  test('is refused before the day', async () => {
    const next = sessionOn('evening', 7)
    const input = allAttended(await boardOf(marisol, next))
    expect(await saveAttendance(appDb, marisol, input)).toEqual({ ok: false, error: { kind: 'not_begun' } })
  })

  test('shows the second of two people what the first has changed, and writes nothing', async () => {
    const board = await boardOf(marisol, tonight)
    await saveAttendance(
      appDb,
      marisol,
      allAttended(board, { Evelyn: { status: 'late', arrived: '18:15' as IsoTime } }),
    )
    const second = await saveAttendance(appDb, judith, allAttended(board, { Farid: { status: 'no_show' } }))
    expect(second).toMatchObject({ ok: false, error: { kind: 'conflict' } })
    if (second.ok || second.error.kind !== 'conflict') return
    const { rows } = second.error
    expect(rows.map((row) => row.name)).toEqual(['Evelyn Abara', 'Farid Nasseri'])
    expect(rows[0]).toMatchObject({
      changedBy: 'Marisol Rivera, LCSW',
      yours: { status: 'attended' },
      theirs: { status: 'late', arrived: '18:15' },
      version: 1,
    })
    const [farid] = await ownerDb.execute<{ status: string }>(
      sql`select status from attendances where session_id = ${tonight} and patient_id = ${patientNamed('Farid')}`,
    )
    expect(farid?.status).toBe('attended')
    // Having seen it, the second saves over what is theirs to decide.
    const seen = allAttended(await boardOf(judith, tonight), { Farid: { status: 'no_show' } })
    expect(await saveAttendance(appDb, judith, seen)).toMatchObject({ ok: true })
  })

  test('by six people at the same moment is done by one, and makes each claim once', async () => {
    const board = await boardOf(marisol, tonight)
    const outcomes = await Promise.all(
      ['Amara', 'Bernard', 'Celeste', 'Dmitri', 'Evelyn', 'Farid'].map((name) =>
        saveAttendance(appDb, marisol, allAttended(board, { [name]: { status: 'no_show' } })),
      ),
    )
    expect(outcomes.filter((one) => one.ok)).toHaveLength(1)
    const lines = await ownerDb.execute<{ n: number }>(sql`
      select count(*)::int as n from claim_lines where session_id = ${tonight} and code = '90853'`)
    expect(lines[0]?.n).toBe(7)
  })

  test('can be undone: the session is as it was, and its claims are withdrawn', async () => {
    const { undo } = await saved({ Farid: { status: 'no_show' } })
    const undone = await undoAttendance(appDb, marisol, undo)
    expect(undone).toMatchObject({ ok: true, value: { claims: { withdrawn: 7 } } })
    const board = await boardOf(marisol, tonight)
    expect(board.status).toBe('scheduled')
    expect(board.rows.every((row) => row.choice.status === null)).toBe(true)
    // And saved again the same claims come back under their numbers.
    expect((await saved()).claims.made).toBe(8)
  })

  test('tells the version of each row, upon which the page that saved can save again', async () => {
    const board = await boardOf(marisol, tonight)
    const first = await saveAttendance(appDb, marisol, allAttended(board))
    if (!first.ok) throw new Error('refused')
    const { versions } = first.value
    const stored = (await boardOf(marisol, tonight)).rows.map((row) => [row.patientId, row.version])
    expect(versions).toEqual(Object.fromEntries(stored))
    const { sessionId, rows } = allAttended(board, { Celeste: { status: 'no_show' } })
    const again = rows.map((row) => ({ ...row, version: versions[row.patientId] ?? 0 }))
    expect(await saveAttendance(appDb, marisol, { sessionId, rows: again })).toMatchObject({ ok: true })
  })

  test('cannot be undone once somebody has saved since', async () => {
    const { undo } = await saved()
    await saved({ Farid: { status: 'no_show' } })
    expect(await undoAttendance(appDb, marisol, undo)).toMatchObject({ ok: false })
  })

  test('leaves an attendance whose claim was sent, and says why', async () => {
    const old = sessionOn('evening', -28)
    const board = await boardOf(marisol, old)
    expect(board.rows.find((row) => row.firstName === 'Amara')?.sent).not.toBeNull()
    const outcome = await saveAttendance(appDb, marisol, allAttended(board, { Amara: { status: 'no_show' } }))
    expect(outcome).toMatchObject({ ok: true, value: { kept: [{ name: 'Amara Castellane' }] } })
    const after = await boardOf(marisol, old)
    expect(after.rows.find((row) => row.firstName === 'Amara')?.choice.status).toBe('attended')
  })

  test('of a clinician who does not lead the session finds nothing', async () => {
    const input = allAttended(await boardOf(judith, tonight))
    expect(await saveAttendance(appDb, anders, input)).toEqual({ ok: false, error: { kind: 'not_found' } })
  })
})

describe('a walk-in', () => {
  beforeEach(freshDemo)

  test('of someone known is on the board at once, not marked yet', async () => {
    const added = await addWalkIn(appDb, marisol, { sessionId: tonight, patientId: patientNamed('Joss') })
    expect(added).toMatchObject({
      ok: true,
      value: { name: 'Joss Whitfield', isWalkIn: true, choice: { status: null } },
    })
    expect((await boardOf(marisol, tonight)).rows).toHaveLength(9)
    expect(await addWalkIn(appDb, marisol, { sessionId: tonight, patientId: patientNamed('Joss') })).toEqual({
      ok: false,
      error: { kind: 'already_there' },
    })
  })

  test('of someone new needs a name, a birth date and a payer; what is missing is said', async () => {
    const added = await addWalkIn(appDb, marisol, {
      ...{ sessionId: tonight, firstName: 'Nova', lastName: 'Quill', birthDate: '1990-02-03' as IsoDate },
      ...{ payerId: payerNamed('lakes'), memberNumber: '', diagnosis: null },
    })
    if (!added.ok) throw new Error('refused')
    const preview = await previewAttendance(appDb, marisol, allAttended(await boardOf(marisol, tonight)))
    const row = preview?.rows.find((one) => one.patientId === added.value.patientId)
    expect([row?.outcome, row?.findings.map((one) => one.rule)]).toEqual([
      'not_billed',
      expect.arrayContaining(['G-15']),
    ])
  })

  test('of someone new with a diagnosis has it on the claim', async () => {
    const input = addWalkInInput.parse({
      ...{ sessionId: tonight, firstName: 'Nova', lastName: 'Quill', birthDate: '1990-02-03' },
      ...{ payerId: payerNamed('lakes'), memberNumber: 'LK1', diagnosis: ' f331' },
    })
    const added = await addWalkIn(appDb, marisol, input)
    expect(added).toMatchObject({ ok: true, value: { diagnoses: ['F33.1'] } })
    expect(addWalkInInput.safeParse({ ...input, diagnosis: 'sad' }).error?.issues[0]?.message).toBe(
      'Use a code like F33.1.',
    )
  })

  test('is not written down twice', async () => {
    const again = { firstName: 'joss', lastName: 'WHITFIELD', birthDate: '1987-02-11' as IsoDate }
    expect(
      await addWalkIn(appDb, marisol, {
        sessionId: tonight,
        ...again,
        payerId: null,
        memberNumber: '',
        diagnosis: null,
      }),
    ).toMatchObject({ ok: false, error: { kind: 'known', patient: { id: patientNamed('Joss') } } })
  })
})

describe('signing notes', () => {
  beforeEach(freshDemo)

  test('lets the claims that waited go on', async () => {
    const session = sessionOn('relapse', -5)
    const people = [patientNamed('Ruben'), patientNamed('Sanna')]
    const signed = await signNotes(appDb, anders, { sessionId: session, patientIds: people })
    expect(signed).toMatchObject({ ok: true, value: { signed: 2, claims: { changed: 2 } } })
    const [row] = await ownerDb.execute<{ n: number }>(
      sql`select count(*)::int as n from findings where rule = 'G-12' and claim_id in (select claim_id from claim_lines where session_id = ${session})`,
    )
    expect(row?.n).toBe(0)
  })

  test('is for whoever led the session', async () => {
    const asked = { sessionId: sessionOn('relapse', -5), patientIds: [patientNamed('Ruben')] }
    expect(await signNotes(appDb, judith, asked)).toEqual({ ok: false, error: { kind: 'not_found' } })
  })
})

test('making claims anew from unchanged facts changes no row', async () => {
  await freshDemo()
  const everything = () =>
    ownerDb.execute<{ t: string }>(sql`
      select md5(string_agg(x::text, '|' order by x::text)) as t from (
        select c::text as x from claims c union all select l::text from claim_lines l
        union all select f::text from findings f union all select n::text from not_billed n
        union all select e::text from claim_events e) all_rows`)
  const before = await everything()
  const people = await ownerDb.execute<{ id: string }>(sql`select id from patients`)
  const ids = people.map((one) => one.id)
  const { counts } = await inPractice(appDb, judith, (tx) => remakeClaims(tx, judith, ids))
  expect(counts).toEqual({ made: 0, changed: 0, withdrawn: 0, notBilled: 0 })
  expect([...(await everything())]).toEqual([...before])
})
