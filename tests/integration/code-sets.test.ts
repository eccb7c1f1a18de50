import { sql } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import { importCodes } from '../../db/import-codes'
import { inPractice } from '../../db/in-practice'
import { listBillingFacts } from '../../db/queries/billing-facts'
import { bill } from '../../lib/claims/bill'
import type { IsoDate } from '../../lib/kernel/dates'
import { freshDemo, judith, patientNamed, today } from '../support/test-actors'
import { appDb, ownerDb } from '../support/test-database'

beforeEach(freshDemo)

const line = (code: string, flag: string) => `00001 ${code.padEnd(8)}${flag} ${'An invented title'.padEnd(60)} Long`
const file = {
  ...{ name: 'icd10cm-order-2027.txt', kind: 'icd10cm' as const },
  ...{ from: '2026-10-01' as IsoDate, through: '2027-09-30' as IsoDate },
  text: [line('Z630', '1'), line('Z63', '0')].join('\n'),
}

/** What G-15 says of Amara's claims when this is her diagnosis. */
async function findingsWith(code: string) {
  const amara = patientNamed('Amara')
  await ownerDb.execute(sql`update diagnoses set code = ${code} where patient_id = ${amara} and position = 0`)
  const facts = await inPractice(appDb, judith, (tx) => listBillingFacts(tx, judith.practiceId, [amara], today))
  const { claims, notBilled } = bill(facts, { asOf: today, only: new Set([amara]) })
  const all = [...claims, ...notBilled].flatMap((one) => one.findings).filter((one) => one.rule === 'G-15')
  return [...new Set(all.map((one) => one.severity))]
}

describe('a release of ICD-10-CM that was read', () => {
  test('answers for codes of other chapters: known no warning, a header blocks', async () => {
    expect(await findingsWith('Z63.0')).toEqual(['warn'])
    expect(await importCodes(ownerDb, file)).toEqual({ ok: true, value: { rows: 2, isNew: true } })
    expect(await findingsWith('Z63.0')).toEqual([])
    expect(await findingsWith('Z63')).toEqual(['block'])
    expect(await findingsWith('Z63.9')).toEqual(['warn'])
  })

  test('is read once, however often the file is given', async () => {
    await importCodes(ownerDb, file)
    expect(await importCodes(ownerDb, file)).toEqual({ ok: true, value: { rows: 2, isNew: false } })
    const [row] = await ownerDb.execute<{ n: number }>(sql`select count(*)::int as n from diagnosis_codes`)
    expect(row?.n).toBe(2)
  })

  test('with a line that cannot be read is not read at all', async () => {
    const outcome = await importCodes(ownerDb, { ...file, text: `${file.text}\nnonsense` })
    expect(outcome).toMatchObject({ ok: false, error: [{ line: 3 }] })
    const [row] = await ownerDb.execute<{ n: number }>(sql`select count(*)::int as n from code_releases`)
    expect(row?.n).toBe(0)
  })
})

test('a release of NCCI edits that was read is told by its days', async () => {
  const text =
    '90791\t90853\t\t20141001\t20260930\t0\tx\n90853\t90832\t\t20141001\t*\t1\tx\n10000\t10001\t\t20141001\t*\t1\tx'
  const release = { name: 'ccipra-v323r0-f1.txt', kind: 'ncci_ptp' as const }
  const dates = { from: '2026-10-01' as IsoDate, through: '2026-12-31' as IsoDate }
  expect(await importCodes(ownerDb, { ...release, ...dates, text })).toMatchObject({ value: { rows: 2 } })
  const facts = await inPractice(appDb, judith, (tx) => listBillingFacts(tx, judith.practiceId, 'all', today))
  expect(facts.codeTables?.ncci).toMatchObject([dates])
})
