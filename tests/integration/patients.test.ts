import { sql } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import { parseForm } from '../../app/_server/forms'
import { previewAuthorization, saveAuthorization } from '../../app/(practice)/patients/[id]/authorizations/workflow'
import { saveCoverageInput } from '../../app/(practice)/patients/[id]/coverages/inputs'
import { archiveCoverage, replaceCoverage, saveCoverage } from '../../app/(practice)/patients/[id]/coverages/workflow'
import { findDiagnoses, moveDiagnosis, saveDiagnosis } from '../../app/(practice)/patients/[id]/diagnoses/workflow'
import { archivePatient, readPatient, restorePatient, savePatient } from '../../app/(practice)/patients/[id]/workflow'
import { addPatientInput, patientListInput } from '../../app/(practice)/patients/inputs'
import { addPatient, exportPatients, readPatientList } from '../../app/(practice)/patients/workflow'
import { inPractice } from '../../db/in-practice'
import { listCoveragesOf } from '../../db/queries/coverages'
import { listDiagnosesOf } from '../../db/queries/diagnoses'
import type { IsoDate } from '../../lib/kernel/dates'
import { aCoverage, anAuthorization, aPatient } from '../support/calls/patients-calls'
import { form } from '../support/doors/door'
import { coverageSent, detailsSent } from '../support/doors/patients-doors'
import {
  anders,
  dana,
  freshPair,
  judith,
  marisol,
  patientNamed,
  payerNamed,
  stranger,
  today,
} from '../support/test-actors'
import { appDb, ownerDb } from '../support/test-database'

beforeEach(freshPair)

const celeste = patientNamed('Celeste')
const acme = payerNamed('acme')
const isNew = { coverageId: null, version: undefined }
const add = (change: object = {}) =>
  addPatient(appDb, dana, {
    ...{ ...aPatient, payerId: acme, memberNumber: 'AHX 77', coverFrom: null, diagnosis: 'F411', isAnother: false },
    ...change,
  })
const added = async (change: object = {}): Promise<string> => {
  const outcome = await add(change)
  if (!outcome.ok) throw new Error(outcome.error.kind)
  return outcome.value.id
}
const coveragesOf = (id: string) => inPractice(appDb, judith, (tx) => listCoveragesOf(tx, judith.practiceId, id))
const diagnosesOf = (id: string) => inPractice(appDb, judith, (tx) => listDiagnosesOf(tx, judith.practiceId, id))
const listed = async (actor = judith, asked: Record<string, string> = {}) =>
  (await readPatientList(appDb, actor, patientListInput.parse(asked))).rows.map((row) => row.lastName)
const claimsOf = async (id: string) =>
  (
    await ownerDb.execute<{ n: number }>(
      sql`select count(*)::int as n from claims where patient_id = ${id} and state = 'held'`,
    )
  )[0]?.n

describe('the list', () => {
  test('is searched by the beginning of a first or last name, and of a member ID without its blanks', async () => {
    expect(await listed(judith, { text: 'cast' })).toEqual(['Castellane'])
    expect(await listed(judith, { text: 'amara c' })).toEqual(['Castellane'])
    expect(await listed(judith, { text: 'AHX 4410 2210' })).toEqual(['Castellane'])
    expect(await listed(judith, { text: '%' })).toEqual([])
  })

  test('shows a clinician the patients of groups and sessions that they lead, and nobody else', async () => {
    const [all, mine, others] = [await listed(judith), await listed(marisol), await listed(anders)]
    expect(mine).toContain('Castellane')
    expect(others).not.toContain('Castellane')
    expect(mine.length).toBeLessThan(all.length)
    const asked = { id: celeste, tab: 'overview' as const, page: 1 }
    expect(await readPatient(appDb, marisol, asked)).not.toBeNull()
    expect(await readPatient(appDb, anders, asked)).toBeNull()
    expect(await listed({ ...marisol, providerId: null })).toEqual([])
  })

  test('says which filter to let go of when nobody matches', async () => {
    const asked = patientListInput.parse({ text: 'castellane', payerId: payerNamed('medicare') })
    const list = await readPatientList(appDb, judith, asked)
    expect(list.rows).toEqual([])
    expect(list.widenings.find((one) => one.part === 'payerId')?.count).toBe(1)
  })

  test('sorts both ways, and leaves out who is set aside until they are asked for', async () => {
    const up = await listed(judith, { sort: 'payer' })
    expect(up).toHaveLength((await listed()).length)
    expect((await listed(judith, { sort: '-name' }))[0]).toBe((await listed()).at(-1))
    await archivePatient(appDb, dana, celeste)
    expect(await listed()).not.toContain('Marrow')
    expect(await listed(judith, { archived: 'yes' })).toEqual(['Marrow'])
    await restorePatient(appDb, dana, celeste)
    expect(await listed()).toContain('Marrow')
  })

  test('is exported as it is filtered, and no cell of it is run by a spreadsheet', async () => {
    await added({ firstName: '=HYPERLINK("x")', lastName: '+Zed', memberNumber: '@1' })
    const text = await exportPatients(appDb, dana, patientListInput.parse({ text: '+zed' }))
    const [head, row, end] = text.split('\r\n')
    expect(head).toBe('Last name,First name,Birth date,Payer,Member ID,Groups,Cover')
    expect(row).toBe(`"'+Zed","'=HYPERLINK(""x"")",1990-01-01,Acme Health PPO,"'@1",,covered`)
    expect(end).toBe('')
  })
})

describe('a new patient', () => {
  test('has the policy and the diagnosis that were given', async () => {
    const id = await added()
    expect(await coveragesOf(id)).toMatchObject([{ payerId: acme, rank: 'primary', memberNumber: 'AHX 77' }])
    expect(await diagnosesOf(id)).toMatchObject([{ code: 'F411', position: 0 }])
  })

  test('of a known name and birth date is added only when somebody says it is another', async () => {
    const id = await added()
    expect(await add()).toEqual({ ok: false, error: { kind: 'alike', id, name: 'Tova Ellis', isArchived: false } })
    expect((await add({ isAnother: true })).ok).toBe(true)
  })

  test('cannot have a payer of another practice, or be born tomorrow', async () => {
    const [theirs] = await ownerDb.execute<{ id: string }>(
      sql`select id from payers where practice_id = ${stranger.practiceId} limit 1`,
    )
    expect(await add({ payerId: theirs?.id })).toEqual({ ok: false, error: { kind: 'no_such_payer' } })
    expect(await add({ birthDate: '2026-11-19' as IsoDate })).toEqual({ ok: false, error: { kind: 'not_born' } })
  })

  test.each([
    [{ firstName: '' }, 'firstName', 'This is needed.'],
    [{ lastName: 'x'.repeat(61) }, 'lastName', 'At most 60 letters.'],
    [{ birthDate: '31/31/1990' }, 'birthDate', 'Use a day like Nov 25, 2026.'],
    [{ birthDate: 'Jan 1, 1850' }, 'birthDate', 'Check the year.'],
    [{ zip: '123' }, 'zip', 'A ZIP has five or nine digits.'],
    [{ email: 'not an address' }, 'email', 'Use an address like amara@mail.example.'],
    [{ payerId: acme }, 'memberNumber', 'This is needed: it is on the card.'],
    [{ diagnosis: 'sad' }, 'diagnosis', 'Use a code like F33.1.'],
  ])('with %j is told so beside the field', (change, name, sentence) => {
    const parsed = parseForm(addPatientInput, form({ ...detailsSent, ...change }))
    expect(parsed.ok ? null : parsed.error[name]).toBe(sentence)
  })
})

describe('details', () => {
  test('changed by two at once: the second is shown what the first wrote, and nothing is lost', async () => {
    const id = await added()
    const save = (change: object) => savePatient(appDb, dana, { ...aPatient, patientId: id, version: 1, ...change })
    expect((await save({ lastName: 'Ellison' })).ok).toBe(true)
    const second = await save({ lastName: 'Elliot' })
    expect(second).toMatchObject({
      ok: false,
      error: { kind: 'conflict', version: 2, theirs: { lastName: 'Ellison' } },
    })
    expect((await save({ lastName: 'Elliot', version: 2 })).ok).toBe(true)
  })
})

describe('a coverage', () => {
  const from = (fromDate: string | null, throughDate: string | null = null) => ({
    ...{ ...aCoverage, rank: 'primary' as const },
    ...{ fromDate: fromDate as IsoDate | null, throughDate: throughDate as IsoDate | null },
  })

  test('that is primary on a day of another is refused with the name and days of that one', async () => {
    const id = await added({ coverFrom: '2026-01-01' })
    const outcome = await saveCoverage(appDb, dana, { patientId: id, ...isNew, details: from('2026-06-01') })
    const overlap = { kind: 'overlaps', payerName: 'Acme Health PPO', from: '2026-01-01', through: null }
    expect(outcome).toEqual({ ok: false, error: overlap })
    const before = await saveCoverage(appDb, dana, { patientId: id, ...isNew, details: from(null, '2025-12-31') })
    expect(before.ok).toBe(true)
  })

  test('ends the day before the next one begins, in one step', async () => {
    const id = await added({ coverFrom: '2026-01-01' })
    const [old] = await coveragesOf(id)
    const next = (fromDate: string) =>
      replaceCoverage(appDb, dana, {
        ...{ patientId: id, coverageId: old?.id ?? '', version: 1 },
        details: { ...from(fromDate), fromDate: fromDate as IsoDate, memberNumber: 'NEW1' },
      })
    expect(await next('2026-01-01')).toEqual({ ok: false, error: { kind: 'before_it_began', from: '2026-01-01' } })
    expect(await next('2026-12-01')).toMatchObject({ ok: true, value: { endsOn: '2026-11-30' } })
    expect(await coveragesOf(id)).toMatchObject([
      { memberNumber: 'NEW1', fromDate: '2026-12-01', throughDate: null },
      { memberNumber: 'AHX 77', throughDate: '2026-11-30', version: 2 },
    ])
    expect(await next('2027-01-01')).toMatchObject({ ok: false, error: { kind: 'conflict', version: 2 } })
  })

  test('set aside is gone from the claims that are not sent', async () => {
    const [one] = await coveragesOf(celeste)
    const sent = await ownerDb.execute(
      sql`select count(*) from claims where patient_id = ${celeste} and state = 'submitted'`,
    )
    expect(await archiveCoverage(appDb, dana, { patientId: celeste, coverageId: one?.id ?? '' })).toMatchObject({
      ok: true,
    })
    expect(await claimsOf(celeste)).toBe(0)
    expect(
      await ownerDb.execute(sql`select count(*) from claims where patient_id = ${celeste} and state = 'submitted'`),
    ).toEqual(sent)
  })

  test('of one patient is not to be changed under the id of another', async () => {
    const id = await added()
    const [one] = await coveragesOf(celeste)
    const wrong = { patientId: id, coverageId: one?.id ?? '', version: 1, details: from(null) }
    expect(await saveCoverage(appDb, dana, wrong)).toEqual({ ok: false, error: { kind: 'not_found' } })
    expect(await saveCoverage(appDb, stranger, { ...wrong, patientId: celeste })).toMatchObject({ ok: false })
  })

  test.each([
    [{ relationship: 'spouse' }, 'subscriberFirstName', 'This is needed.'],
    [{ fromDate: 'Jan 2, 2026', throughDate: 'Jan 1, 2026' }, 'throughDate', 'This is before the first day.'],
    [{ planYearStart: 'soon' }, 'planYearStart', 'Use a day like Jul 1.'],
    [{ limitCount: '0' }, 'limitCount', 'Use a whole number from 1 to 9999.'],
    [{ limitCodes: '9085' }, 'limitCodes', 'Use codes like 90853, with commas between.'],
    [{ memberNumber: ' ' }, 'memberNumber', 'This is needed.'],
    [{ payerId: 'x' }, 'payerId', 'Choose one from the list.'],
  ])('with %j is told so beside the field', (change, name, sentence) => {
    const parsed = parseForm(saveCoverageInput, form({ ...coverageSent, patientId: celeste, ...change }))
    expect(parsed.ok ? null : parsed.error[name]).toBe(sentence)
  })

  test('reads a plan year and a limit as people write them', () => {
    const typed = { planYearStart: 'jul 1', limitCount: '20', limitPeriod: 'plan_year', limitCodes: '90853 90837' }
    const parsed = parseForm(saveCoverageInput, form({ ...coverageSent, patientId: celeste, ...typed }))
    expect(parsed.ok && parsed.value.details).toMatchObject({
      planYearStart: '07-01',
      visitLimit: { count: 20, period: 'plan_year', codes: ['90853', '90837'] },
    })
  })
})

describe('diagnoses', () => {
  test('keep their order, and the first is the one that was moved there', async () => {
    const id = await added()
    const put = (code: string) =>
      saveDiagnosis(appDb, dana, {
        patientId: id,
        diagnosisId: null,
        version: undefined,
        code,
        fromDate: null,
        throughDate: null,
      })
    expect((await put('F331')).ok).toBe(true)
    expect(await put('F331')).toEqual({ ok: false, error: { kind: 'already_there' } })
    const [, second] = await diagnosesOf(id)
    const up = { patientId: id, diagnosisId: second?.id ?? '', by: 'up' as const }
    expect(await moveDiagnosis(appDb, dana, up)).toMatchObject({ ok: true, value: { place: 1 } })
    expect((await diagnosesOf(id)).map((one) => one.code)).toEqual(['F331', 'F411'])
    expect(await moveDiagnosis(appDb, dana, up)).toMatchObject({ ok: true, value: { place: 1 } })
  })

  test('are offered from the imported release of the day, billable ones first', async () => {
    const release = '00000000-0000-4000-8000-000000000001'
    await ownerDb.execute(sql`insert into code_releases (id, kind, from_date, through_date, file_name, file_sha256, row_count)
      values (${release}, 'icd10cm', '2026-10-01', '2027-09-30', 'x', 'x', 2)`)
    await ownerDb.execute(sql`insert into diagnosis_codes values
      (${release}, 'Z63', false, 'Problems', 'Other problems related to primary support group'),
      (${release}, 'Z630', true, 'Problems', 'Problems in relationship with spouse or partner')`)
    const find = (date: string) => findDiagnoses(appDb, dana, { text: 'problems', date: date as IsoDate })
    expect((await find('2026-11-18')).filter((one) => one.code.startsWith('Z63'))).toMatchObject([
      { code: 'Z630', isBillable: true },
      { code: 'Z63', isBillable: false, reason: 'a heading, not billable' },
    ])
    expect((await find('2025-11-18')).filter((one) => one.code.startsWith('Z63'))).toEqual([])
    await ownerDb.execute(sql`delete from code_releases where id = ${release}`)
  })
})

describe('an authorization', () => {
  const isAdded = { authorizationId: null, version: undefined }
  const fits = { ...anAuthorization, patientId: celeste, ...isAdded, fromDate: '2026-09-01' as IsoDate }

  test('does to the claims what was said before it was saved', async () => {
    // Without the one that is there, Celeste's claims wait for one.
    await ownerDb.execute(sql`update authorizations set archived_at = now() where patient_id = ${celeste}`)
    await remakeThem()
    const before = await claimsOf(celeste)
    expect(before).toBeGreaterThan(0)
    const preview = await previewAuthorization(appDb, dana, fits)
    expect(await claimsOf(celeste)).toBe(before)
    const lifted = preview.ok ? preview.value.fromHold : -1
    expect(lifted).toBeGreaterThan(0)
    expect((await saveAuthorization(appDb, dana, fits)).ok).toBe(true)
    expect(await claimsOf(celeste)).toBe((before ?? 0) - lifted)
  })

  const remakeThem = () =>
    savePatient(appDb, dana, { ...aPatient, patientId: celeste, version: 1, firstName: 'Celeste', lastName: 'Marrow' })

  test('with a number that the payer has given this patient before is refused', async () => {
    expect((await saveAuthorization(appDb, dana, fits)).ok).toBe(true)
    expect(await saveAuthorization(appDb, dana, fits)).toMatchObject({
      ok: false,
      error: { kind: 'known_number', payerName: 'Acme Health PPO' },
    })
    const other = { ...fits, number: 'ZZ-2', providerId: celeste }
    expect(await saveAuthorization(appDb, dana, other)).toEqual({ ok: false, error: { kind: 'no_such_provider' } })
    expect(await saveAuthorization(appDb, { ...stranger, today }, fits)).toMatchObject({ ok: false })
  })
})
