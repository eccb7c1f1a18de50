import { describe, expect, test } from 'vitest'
import type { IsoDate } from '../../../lib/kernel/dates'
import { type CsvKind, guessColumns } from '../../../lib/practice-file/csv-columns'
import { type KnownRecords, readCsv } from '../../../lib/practice-file/read-csv'

const day = (text: string) => text as IsoDate
const known: KnownRecords = {
  patients: [
    { id: 'tova', firstName: 'Tova', lastName: 'Ellis', birthDate: day('1990-01-01') },
    { id: 'ada-1', firstName: 'Ada', lastName: 'Marsh', birthDate: day('1980-05-05') },
    { id: 'ada-2', firstName: 'Ada', lastName: 'Marsh', birthDate: day('1980-05-05') },
  ],
  payers: [{ id: 'acme', name: 'Acme Health PPO', payerNumber: '60054' }],
  primaries: [{ patient: 'tova', from: day('2026-01-01'), through: day('2026-06-30') }],
  authorizations: [{ patient: 'tova', payer: 'acme', number: 'A-1' }],
}
const read = (kind: CsvKind, heads: string, ...rows: string[]) => {
  const table = [heads, ...rows].map((line) => line.split('|'))
  return readCsv(kind, table, guessColumns(kind, table[0] ?? []), known)
}
const said = (answer: ReturnType<typeof read>) =>
  answer.problems.map(({ row, column, message }) => `${row} ${column}: ${message}`)

describe('patients', () => {
  const heads = 'Last|First|DOB|Street|City|State|ZIP|Sex|Dx'
  const right = 'Okoro|Ines|2/3/1991|1 Elm St|Dayton|oh|45402-1234|Female|F33.1; f411 F33.1'

  test('are read with days, states, ZIPs and diagnoses as people write them', () => {
    const { records, problems, rows } = read('patients', heads, right, '||||||||')
    expect({ problems, rows }).toEqual({ problems: [], rows: 1 })
    expect(records.patients).toMatchObject([
      {
        ...{ firstName: 'Ines', birthDate: '1991-02-03', sex: 'F', diagnoses: ['F331', 'F411'] },
        address: { street: '1 Elm St', street2: null, city: 'Dayton', state: 'OH', zip: '454021234' },
      },
    ])
  })

  test('with wrong cells have each of them told by its row and column', () => {
    const answer = read('patients', heads, right, `${'x'.repeat(61)}||13/13/1990|1 Elm St||Ohio|4540|x|sad`)
    expect(said(answer)).toEqual([
      '3 First name: This is needed.',
      '3 Last name: At most 60 letters.',
      '3 Birth date: 13/13/1990 is not a day. Use 2026-11-25 or 11/25/2026.',
      '3 ZIP: A ZIP has five or nine digits.',
      '3 State: Two letters, like OH.',
      '3 Diagnoses, primary first: sad is not a code like F33.1.',
      '3 Sex (F, M or U): Use one of F, M, U.',
      '3 City: This is needed.',
    ])
    expect(answer.records.patients).toHaveLength(1)
  })

  test('who are here already, or twice in the file, are problems', () => {
    const here = 'ELLIS|tova|1990-01-01|1 Elm St|Dayton|OH|45402||'
    expect(said(read('patients', heads, right, here, right))).toEqual([
      '3 Last name: tova ELLIS, born 1990-01-01, is here already.',
      '4 Last name: Ines Okoro, born 1991-02-03, is here already.',
    ])
  })

  test('without a column that is needed are not read at all', () => {
    expect(said(read('patients', 'Last|First|DOB|Street|City|State', right))).toEqual([
      '1 ZIP: No column is matched to this.',
    ])
    expect(said(read('patients', heads))).toEqual(['1 : There is no row below the heads.'])
  })
})

describe('coverages', () => {
  const heads = 'Last|First|DOB|Payer|Member ID|Rank|Start|End'

  test('name a patient by name and birth date and a payer by name or ID', () => {
    const { records, problems } = read('coverages', heads, 'Ellis|Tova|1/1/1990|60054|X1||2026-07-01|')
    expect(problems).toEqual([])
    expect(records.coverages).toEqual([
      {
        ...{ patient: 'tova', payer: 'acme', memberNumber: 'X1', groupNumber: null, rank: 'primary' },
        ...{ from: '2026-07-01', through: null },
      },
    ])
  })

  test('of nobody, of one of two, of an unknown payer and of days that are taken are problems', () => {
    const answer = read(
      'coverages',
      heads,
      'Nobody|Tova|1990-01-01|Acme Health PPO|X1|||',
      'Marsh|Ada|1980-05-05|acme health ppo|X1|||',
      'Ellis|Tova|1990-01-01|Zeta|X1|||',
      'Ellis|Tova|1990-01-01|60054|X1|primary|2026-06-30|',
      'Ellis|Tova|1990-01-01|60054|X1|secondary|2026-06-30|2026-06-01',
    )
    expect(said(answer)).toEqual([
      '2 Last name: There is no Tova Nobody, born 1990-01-01, here. Import patients first.',
      '3 Last name: There is more than one Ada Marsh, born 1980-05-05.',
      '4 Payer (name or ID): There is no payer Zeta here.',
      '5 Rank (primary, secondary): The patient already has a primary coverage in these days.',
      '6 Through: It ends before it begins.',
    ])
  })

  test('that are primary on one day within the file are a problem of the second', () => {
    const row = 'Ellis|Tova|1990-01-01|60054|X1|primary|2026-07-01|'
    expect(read('coverages', heads, row, row).problems).toMatchObject([{ row: 3 }])
  })
})

describe('authorizations', () => {
  const heads = 'Last|First|DOB|Payer|Auth Number|CPT|Units|Used|From|Through|Status'
  const row = (rest: string) => `Ellis|Tova|1990-01-01|60054|${rest}`

  test('are read', () => {
    const { records, problems } = read('authorizations', heads, row('B-2|90853, 90849|20|3|7/1/2026|12/31/2026|'))
    expect(problems).toEqual([])
    expect(records.authorizations).toMatchObject([
      {
        ...{ number: 'B-2', codes: ['90853', '90849'], unitsApproved: 20, unitsUsed: 3, status: 'approved' },
        ...{ from: '2026-07-01', through: '2026-12-31' },
      },
    ])
  })

  test('with a known number, a wrong code, no units or no days are problems', () => {
    const answer = read(
      'authorizations',
      heads,
      row('A-1|90853|20||2026-07-01|2026-12-31|'),
      row('B-2|9085|ten||2026-07-01|2026-12-31|'),
      row('B-3|90853|||||given'),
    )
    expect(said(answer)).toEqual([
      '2 Number: A-1 is here already for this patient.',
      '3 Codes: 9085 is not a code like 90853.',
      '3 Units approved: ten is not a whole number.',
      '4 Units approved: This is needed.',
      '4 From: This is needed.',
      '4 Through: This is needed.',
      '4 Status: Use one of approved, pended, denied, partial, closed.',
    ])
  })
})
