import { sql } from 'drizzle-orm'
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { openDb } from '../../app/_server/db'
import { addWalkIn } from '../../app/(practice)/sessions/[id]/workflow'
import { undoImport } from '../../app/(practice)/settings/data/csv/actions'
import { POST as importList } from '../../app/(practice)/settings/data/csv/import/route'
import { checkCsv, importCsv, readCsvImports, undoCsvImport } from '../../app/(practice)/settings/data/csv/workflow'
import { startAuthSession } from '../../db/auth-sessions'
import { importIsRunning, takeImportLock } from '../../db/import-lock'
import { type Actor, inPractice } from '../../db/in-practice'
import { type CsvKind, guessColumns } from '../../lib/practice-file/csv-columns'
import { requestAs } from '../support/as-request'
import { form } from '../support/doors/door'
import { stateOfPractice } from '../support/practice-state'
import { dana, freshPair, judith, marisol, now, stranger, tonight } from '../support/test-actors'
import { appDb, ownerDb } from '../support/test-database'

vi.mock('next/headers', async () => (await import('../support/as-request')).nextHeaders)
vi.mock('next/navigation', async () => (await import('../support/as-request')).nextNavigation)
vi.mock('next/cache', async () => (await import('../support/as-request')).nextCache)

process.env.COHORT_NOW = now.toISOString()

beforeEach(freshPair)
afterAll(async () => (await openDb()).$client.end())

const people = [
  'Last name,First name,Birth date,Street,City,State,ZIP,Diagnoses',
  'Okoro,Ines,1991-02-03,1 Elm St,Dayton,OH,45402,F33.1;F41.1',
  'Lindqvist,Per,4/5/1985,"2 Oak St, Unit 3",Dayton,OH,45402,',
]
const policies = ['Last name,First name,DOB,Payer,Member ID', 'Okoro,Ines,1991-02-03,Acme Health PPO,AHX 900']
const promises = [
  'Last name,First name,DOB,Payer,Auth number,Codes,Units,From,Through',
  'Okoro,Ines,1991-02-03,Acme Health PPO,B-900,90853,20,2026-07-01,2026-12-31',
]

const listOf = (kind: CsvKind, lines: readonly string[]) => ({
  input: { kind, name: `${kind}.csv`, columns: guessColumns(kind, (lines[0] ?? '').split(',')) },
  text: lines.join('\r\n'),
})
const take = (kind: CsvKind, lines: readonly string[], actor: Actor = dana) => {
  const { input, text } = listOf(kind, lines)
  return importCsv(appDb, actor, input, text)
}
const count = async (query: ReturnType<typeof sql>) => Number((await ownerDb.execute<{ n: string }>(query))[0]?.n)
const okoros = () =>
  count(sql`select count(*) as n from patients where last_name = 'Okoro' and archived_at is null
  and practice_id = ${judith.practiceId}`)
const latest = async () => (await readCsvImports(appDb, dana))[0]

describe('a list', () => {
  test('of patients, then of their coverages, then of their authorizations, is imported and remembered', async () => {
    const made = await take('patients', people)
    expect(made).toEqual({ ok: true, value: { rows: 2, counts: { patients: 2, diagnoses: 2 } } })
    expect(await take('coverages', policies)).toMatchObject({ ok: true, value: { counts: { coverages: 1 } } })
    expect(await take('authorizations', promises)).toMatchObject({ ok: true, value: { counts: { authorizations: 1 } } })
    expect((await readCsvImports(appDb, dana)).map((one) => [one.kind, one.state]).sort()).toEqual([
      ['authorizations', 'done'],
      ['coverages', 'done'],
      ['patients', 'done'],
    ])
  })

  test('with one wrong row makes nothing, and is told by row and column, checked or imported', async () => {
    const before = await stateOfPractice(judith.practiceId)
    const wrong = [...people, 'Bad,,1991-02-30,1 Elm St,Dayton,OH,4540,']
    const { input, text } = listOf('patients', wrong)
    const told = await checkCsv(appDb, dana, input, text)
    expect(told).toEqual({
      ...{ rows: 3, count: 3 },
      problems: [
        { row: 4, column: 'First name', message: 'This is needed.' },
        {
          ...{ row: 4, column: 'Birth date' },
          message: '1991-02-30 is not a day. Use 2026-11-25 or 11/25/2026.',
        },
        { row: 4, column: 'ZIP', message: 'A ZIP has five or nine digits.' },
      ],
    })
    expect(await take('patients', wrong)).toEqual({ ok: false, error: told })
    expect(await stateOfPractice(judith.practiceId)).toEqual(before)
  })

  test('twice is not made twice', async () => {
    await take('patients', people)
    expect(await take('patients', people)).toMatchObject({ ok: false, error: { count: 2 } })
    expect(await okoros()).toBe(1)
  })

  test('sent twice at once makes its patients once', async () => {
    const outcomes = await Promise.all([take('patients', people), take('patients', people, judith)])
    expect(outcomes.filter((one) => one.ok)).toHaveLength(1)
    expect(await okoros()).toBe(1)
    expect(await readCsvImports(appDb, dana)).toHaveLength(1)
  })

  test('waits for nobody in another practice', async () => {
    const outcomes = await Promise.all([take('patients', people), take('patients', people, stranger)])
    expect(outcomes.every((one) => one.ok)).toBe(true)
  })

  test('is neither made nor taken back while another comes in, which is said', async () => {
    await take('patients', people)
    const importId = (await latest())?.id ?? ''
    await inPractice(appDb, judith, async (tx) => {
      expect(await takeImportLock(tx, judith.practiceId)).toBe(true)
      expect(await take('coverages', policies)).toEqual({ ok: false, error: { sentence: importIsRunning } })
      expect(await undoCsvImport(appDb, dana, { importId })).toEqual({ ok: false, error: { kind: 'running' } })
    })
    expect((await undoCsvImport(appDb, dana, { importId })).ok).toBe(true)
  })

  test('cannot name patients and payers of another practice', async () => {
    await take('patients', people)
    const answer = await take('coverages', policies, stranger)
    expect(answer).toMatchObject({ ok: false, error: { problems: [{ row: 2, column: 'Last name' }] } })
  })
})

describe('undo', () => {
  test('sets aside what the import made, once, and the list can be imported again', async () => {
    await take('patients', people)
    const importId = (await latest())?.id ?? ''
    expect(await undoCsvImport(appDb, dana, { importId })).toEqual({ ok: true, value: { fileName: 'patients.csv' } })
    expect(await okoros()).toBe(0)
    expect(await latest()).toMatchObject({ id: importId, state: 'undone' })
    expect(await undoCsvImport(appDb, dana, { importId })).toEqual({ ok: false, error: { kind: 'not_found' } })
    expect((await take('patients', people)).ok).toBe(true)
    expect(await okoros()).toBe(1)
  })

  test('of coverages leaves the patients', async () => {
    await take('patients', people)
    await take('coverages', policies)
    const importId = (await readCsvImports(appDb, dana)).find((one) => one.kind === 'coverages')?.id ?? ''
    expect((await undoCsvImport(appDb, dana, { importId })).ok).toBe(true)
    expect(await okoros()).toBe(1)
    const kept = sql`select count(*) as n from coverages where member_number = 'AHX 900' and archived_at is null`
    expect(await count(kept)).toBe(0)
  })

  test('is refused in words, and changes nothing, once somebody of it has been to a session', async () => {
    await take('patients', people)
    const [ines] = await ownerDb.execute<{ id: string }>(sql`select id from patients where last_name = 'Okoro'`)
    expect((await addWalkIn(appDb, marisol, { sessionId: tonight, patientId: ines?.id ?? '' })).ok).toBe(true)
    const importId = (await latest())?.id ?? ''
    await requestAs(await startAuthSession(appDb, dana, now))
    expect(await undoImport({ status: 'idle' }, form({ importId }))).toEqual({
      status: 'refused',
      message:
        'Ines Okoro is in the attendance of a session or has a service since. Set the others aside one by one on their pages.',
    })
    expect(await okoros()).toBe(1)
    expect(await latest()).toMatchObject({ state: 'done' })
  })

  test('of another practice’s import finds nothing there', async () => {
    await take('patients', people)
    const importId = (await latest())?.id ?? ''
    expect(await undoCsvImport(appDb, stranger, { importId })).toEqual({ ok: false, error: { kind: 'not_found' } })
    expect(await readCsvImports(appDb, stranger)).toEqual([])
    expect(await okoros()).toBe(1)
  })
})

describe('by address', () => {
  const post = () => {
    const { input, text } = listOf('patients', people)
    const asked = new URLSearchParams({ ...input, columns: JSON.stringify(input.columns) })
    const address = `http://127.0.0.1:3000/settings/data/csv/import?${asked}`
    return importList(new Request(address, { method: 'POST', body: text }))
  }

  test('the admin imports, and undoes in words', async () => {
    await requestAs(await startAuthSession(appDb, dana, now))
    expect(await (await post()).json()).toEqual({ rows: 2, counts: { patients: 2, diagnoses: 2 } })
    const undone = await undoImport({ status: 'idle' }, form({ importId: (await latest())?.id ?? '' }))
    expect(undone).toEqual({ status: 'done', message: 'patients.csv is undone: what it made is set aside.' })
  })

  test('a clinician finds nothing there', async () => {
    await requestAs(await startAuthSession(appDb, marisol, now))
    await expect(post()).rejects.toMatchObject({ where: 'not found' })
    expect(await okoros()).toBe(0)
  })
})
