import { type AuthorizationStatus, authorizationStatuses } from '../authorizations/authorization'
import { type CoverageRank, coverageRanks } from '../authorizations/coverage'
import { isWellFormedDiagnosis, normalizeDiagnosis } from '../codes/diagnosis'
import { type IsoDate, isIsoDate, overlaps } from '../kernel/dates'
import { readDay } from '../kernel/read-day'
import { type ColumnMatch, type CsvKind, csvColumns } from './csv-columns'

export type CsvProblem = { row: number; column: string; message: string }

type Range = { from: IsoDate | null; through: IsoDate | null }

/** What the practice holds already, so that a row can name it and is not made twice. */
export type KnownRecords = {
  patients: readonly { id: string; firstName: string; lastName: string; birthDate: IsoDate }[]
  payers: readonly { id: string; name: string; payerNumber: string }[]
  primaries: readonly (Range & { patient: string })[]
  authorizations: readonly { patient: string; payer: string; number: string }[]
}

export type NewPatient = {
  firstName: string
  lastName: string
  birthDate: IsoDate
  sex: 'F' | 'M' | 'U'
  address: { street: string; street2: string | null; city: string; state: string; zip: string }
  preferredName: string | null
  phone: string | null
  email: string | null
  diagnoses: string[]
}
export type NewCoverage = Range & {
  patient: string
  payer: string
  memberNumber: string
  groupNumber: string | null
  rank: CoverageRank
}
export type NewAuthorization = {
  patient: string
  payer: string
  number: string
  codes: string[]
  unitsApproved: number
  unitsUsed: number
  from: IsoDate
  through: IsoDate
  status: AuthorizationStatus
}
export type CsvRecords = { patients: NewPatient[]; coverages: NewCoverage[]; authorizations: NewAuthorization[] }
export type ReadCsv = { records: CsvRecords; rows: number; problems: CsvProblem[] }

const noToday = '2000-01-01' as IsoDate

/**
 * The records of a list, its first row the heads, and every problem by row and column; rows are counted as a spreadsheet
 * shows them, the heads being row 1. A row that is empty is passed over.
 */
export function readCsv(
  kind: CsvKind,
  table: readonly (readonly string[])[],
  match: ColumnMatch,
  known: KnownRecords,
): ReadCsv {
  const problems: CsvProblem[] = []
  const records: CsvRecords = { patients: [], coverages: [], authorizations: [] }
  const missing = csvColumns[kind].filter((one) => one.isNeeded && match[one.key] === undefined)
  for (const { label } of missing) problems.push({ row: 1, column: label, message: 'No column is matched to this.' })
  if (missing.length > 0) return { records, rows: 0, problems }
  const index = indexOf(known)
  let rows = 0
  table.slice(1).forEach((cells, i) => {
    if (cells.every((cell) => cell.trim() === '')) return
    rows += 1
    const row = new Row(kind, cells, match, i + 2, problems)
    if (kind === 'patients') readPatient(row, index, records)
    else if (kind === 'coverages') readCoverage(row, index, records)
    else readAuthorization(row, index, records)
  })
  if (rows === 0) problems.push({ row: 1, column: '', message: 'There is no row below the heads.' })
  return { records, rows, problems }
}

/** One row, asked for its cells by what they hold; what is wrong with one is reported where it stands. */
class Row {
  private readonly labels: Record<string, string>
  private readonly start: number

  constructor(
    kind: CsvKind,
    private readonly cells: readonly string[],
    private readonly match: ColumnMatch,
    private readonly row: number,
    private readonly problems: CsvProblem[],
  ) {
    this.labels = Object.fromEntries(csvColumns[kind].map((one) => [one.key, one.label]))
    this.start = problems.length
  }

  get isRight(): boolean {
    return this.problems.length === this.start
  }

  report(key: string, message: string): void {
    this.problems.push({ row: this.row, column: this.labels[key] ?? key, message })
  }

  optional(key: string, max = 100): string | null {
    const at = this.match[key]
    const text = at === undefined ? '' : (this.cells[at] ?? '').trim()
    if (text.length > max) this.report(key, `At most ${max} letters.`)
    if (text.includes('\u0000')) this.report(key, 'This text holds a character that is none.')
    return text === '' ? null : text
  }

  needed(key: string, max = 100): string {
    const text = this.optional(key, max)
    if (text === null) this.report(key, 'This is needed.')
    return text ?? ''
  }

  day(key: string): IsoDate | null {
    const text = this.optional(key)
    return text === null ? null : this.dayIn(key, text)
  }

  neededDay(key: string): IsoDate {
    const text = this.needed(key)
    return (text === '' ? null : this.dayIn(key, text)) ?? noToday
  }

  // With its year in four digits: of a birth date, two would say too little.
  private dayIn(key: string, text: string): IsoDate | null {
    const day = isIsoDate(text) || /^\d{1,2}\/\d{1,2}\/\d{4}$/.test(text) ? readDay(text, noToday) : null
    if (day === null) this.report(key, `${text} is not a day. Use 2026-11-25 or 11/25/2026.`)
    return day
  }

  whole(key: string): number | null {
    const text = this.optional(key)
    if (text === null) return null
    if (/^\d{1,6}$/.test(text)) return Number(text)
    this.report(key, `${text} is not a whole number.`)
    return null
  }

  word<Word extends string>(key: string, words: readonly Word[], usual: Word, said: Record<string, Word> = {}): Word {
    const text = this.optional(key)?.toLowerCase()
    if (text === undefined) return usual
    const word = words.find((one) => one.toLowerCase() === text || said[text] === one)
    if (word === undefined) this.report(key, `Use one of ${words.join(', ')}.`)
    return word ?? usual
  }
}

type Index = {
  people: Map<string, string[]>
  payers: Map<string, string>
  primaries: Map<string, Range[]>
  authorizations: Set<string>
}

const personKey = (first: string, last: string, born: string) =>
  JSON.stringify([first.toLowerCase(), last.toLowerCase(), born])

function indexOf(known: KnownRecords): Index {
  const people = new Map<string, string[]>()
  for (const { id, firstName, lastName, birthDate } of known.patients) {
    const key = personKey(firstName, lastName, birthDate)
    people.set(key, [...(people.get(key) ?? []), id])
  }
  const primaries = new Map<string, Range[]>()
  for (const one of known.primaries) primaries.set(one.patient, [...(primaries.get(one.patient) ?? []), one])
  return {
    people,
    primaries,
    payers: new Map(
      known.payers.flatMap((one) => [one.name, one.payerNumber].map((text) => [text.toLowerCase(), one.id])),
    ),
    authorizations: new Set(known.authorizations.map((one) => JSON.stringify([one.patient, one.payer, one.number]))),
  }
}

const sexes = { female: 'F', male: 'M', unknown: 'U' } as const

function readPatient(row: Row, index: Index, records: CsvRecords): void {
  const firstName = row.needed('firstName', 35)
  const lastName = row.needed('lastName', 60)
  const birthDate = row.neededDay('birthDate')
  const zip = row.needed('zip').replace(/[\s-]/g, '')
  if (zip !== '' && !/^(\d{5}|\d{9})$/.test(zip)) row.report('zip', 'A ZIP has five or nine digits.')
  const state = row.needed('state').toUpperCase()
  if (state !== '' && !/^[A-Z]{2}$/.test(state)) row.report('state', 'Two letters, like OH.')
  const diagnoses = (row.optional('diagnoses', 200) ?? '').split(/[\s,;|]+/).filter((code) => code !== '')
  for (const code of new Set(diagnoses)) {
    if (!isWellFormedDiagnosis(normalizeDiagnosis(code))) row.report('diagnoses', `${code} is not a code like F33.1.`)
  }
  const key = personKey(firstName, lastName, birthDate)
  if (row.isRight && index.people.has(key)) {
    row.report('lastName', `${firstName} ${lastName}, born ${birthDate}, is here already.`)
  }
  const patient: NewPatient = {
    ...{ firstName, lastName, birthDate, sex: row.word('sex', ['F', 'M', 'U'], 'U', sexes) },
    address: {
      street: row.needed('street', 55),
      street2: row.optional('street2', 55),
      city: row.needed('city', 30),
      ...{ state, zip },
    },
    preferredName: row.optional('preferredName', 35),
    phone: row.optional('phone', 30),
    email: row.optional('email', 254),
    diagnoses: [...new Set(diagnoses.map(normalizeDiagnosis))],
  }
  // So that the same person twice in the file is noticed.
  index.people.set(key, [''])
  if (row.isRight) records.patients.push(patient)
}

function personOf(row: Row, index: Index): string {
  const [first, last, born] = [row.needed('firstName', 35), row.needed('lastName', 60), row.neededDay('birthDate')]
  if (!row.isRight) return ''
  const found = index.people.get(personKey(first, last, born)) ?? []
  const [only, ...more] = found
  if (only === undefined)
    row.report('lastName', `There is no ${first} ${last}, born ${born}, here. Import patients first.`)
  if (more.length > 0) row.report('lastName', `There is more than one ${first} ${last}, born ${born}.`)
  return only ?? ''
}

function payerOf(row: Row, index: Index): string {
  const text = row.needed('payer', 80)
  const id = index.payers.get(text.toLowerCase())
  if (text !== '' && id === undefined) row.report('payer', `There is no payer ${text} here.`)
  return id ?? ''
}

function readCoverage(row: Row, index: Index, records: CsvRecords): void {
  const patient = personOf(row, index)
  const payer = payerOf(row, index)
  const range = { from: row.day('from'), through: row.day('through') }
  if (range.from !== null && range.through !== null && range.through < range.from) {
    row.report('through', 'It ends before it begins.')
  }
  const rank = row.word('rank', coverageRanks, 'primary')
  const memberNumber = row.needed('memberNumber', 80)
  const groupNumber = row.optional('groupNumber', 50)
  const primaries = index.primaries.get(patient) ?? []
  if (row.isRight && rank === 'primary' && primaries.some((one) => overlaps(one, range))) {
    row.report('rank', 'The patient already has a primary coverage in these days.')
  }
  if (!row.isRight) return
  if (rank === 'primary') index.primaries.set(patient, [...primaries, range])
  records.coverages.push({ patient, payer, memberNumber, groupNumber, rank, ...range })
}

function readAuthorization(row: Row, index: Index, records: CsvRecords): void {
  const patient = personOf(row, index)
  const payer = payerOf(row, index)
  const number = row.needed('number', 50)
  const codes = row
    .needed('codes', 200)
    .toUpperCase()
    .split(/[\s,;|]+/)
    .filter((code) => code !== '')
  for (const code of new Set(codes))
    if (!/^[A-Z0-9]{5}$/.test(code)) row.report('codes', `${code} is not a code like 90853.`)
  const unitsApproved = row.whole('unitsApproved')
  if (unitsApproved === null && row.isRight) row.report('unitsApproved', 'This is needed.')
  const unitsUsed = row.whole('unitsUsed') ?? 0
  const [from, through] = [row.neededDay('from'), row.neededDay('through')]
  if (row.isRight && through < from) row.report('through', 'It ends before it begins.')
  const status = row.word('status', authorizationStatuses, 'approved')
  const key = JSON.stringify([patient, payer, number])
  if (row.isRight && index.authorizations.has(key)) row.report('number', `${number} is here already for this patient.`)
  if (!row.isRight) return
  index.authorizations.add(key)
  records.authorizations.push({
    ...{
      patient,
      payer,
      number,
      codes: [...new Set(codes)],
      unitsApproved: unitsApproved ?? 0,
      unitsUsed,
      from,
      through,
      status,
    },
  })
}
