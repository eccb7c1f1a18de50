import { type DateRange, type IsoDate, isWithin } from '../kernel/dates'
import { dayInWords } from '../kernel/words'
import { icd10Behavioral } from './icd10-behavioral'

type DatedCode = { from: string; through: string; title: string }

const table = new Map<string, DatedCode>()
for (const row of icd10Behavioral.trim().split('\n')) {
  const [code = '', from = '', through = '', title = ''] = row.split('|')
  table.set(code, { from, through: through === '' ? '9999-12-31' : through, title })
}

/** A code as it is compared and sent: upper case, without the dot and blanks around it. */
export function normalizeDiagnosis(text: string): string {
  const code = text.indexOf('.') < 0 ? text : text.replaceAll('.', '')
  return code.trim().toUpperCase()
}

/** A code as a person writes it: 'F331' becomes 'F33.1', and 'F33.1' stays. */
export function formatDiagnosis(text: string): string {
  const code = normalizeDiagnosis(text)
  return code.length > 3 ? `${code.slice(0, 3)}.${code.slice(3)}` : code
}

/** True for a code of ICD-10-CM's form: a letter, a digit, a letter or digit, and up to four more. */
export function isWellFormedDiagnosis(code: string): boolean {
  return /^[A-Z][0-9][0-9A-Z][0-9A-Z]{0,4}$/.test(code)
}

/** Codes of one official release, as far as somebody asked: whether each can be billed on a day of the release. */
export type DiagnosisRelease = DateRange & { billable: ReadonlyMap<string, boolean> }

/**
 * What is known of a code without its dot on a day of service: billable; not billable, when the table has it for
 * other days only, when it is of chapter F, which the table holds whole, or not a code at all; else unknown (domain.md
 * G-15, 16.7; contract, "Diagnoses"). A release that the practice has read and that has the code goes before the table;
 * of several the first given.
 */
export function diagnosisOn(
  code: string,
  date: IsoDate,
  releases: readonly DiagnosisRelease[] = [],
): 'billable' | 'not_billable' | 'unknown' {
  for (const release of releases) {
    const isBillable = isWithin(date, release) ? release.billable.get(code) : undefined
    if (isBillable !== undefined) return isBillable ? 'billable' : 'not_billable'
  }
  const known = table.get(code)
  if (known) return known.from <= date && date <= known.through ? 'billable' : 'not_billable'
  return code.startsWith('F') || !isWellFormedDiagnosis(code) ? 'not_billable' : 'unknown'
}

/** The title of a code without its dot, as of January 2021; null where the table has none. */
export function diagnosisTitle(code: string): string | null {
  const title = table.get(code)?.title
  return title ? title : null
}

export type DiagnosisFound = { code: string; title: string | null; isBillable: boolean; reason: string | null }

// Words of a title are searched by their beginnings.
const words = new Map<string, string>()
for (const [code, { title }] of table) words.set(code, ` ${title.toLowerCase().replace(/[^a-z0-9]+/g, ' ')}`)

/**
 * Codes of the table by the beginning of the code (with or without its dot) or by the beginnings of words of the title:
 * those that can be billed on a day first, the others with the reason why not; at most `limit`.
 */
export function searchDiagnoses(text: string, date: IsoDate, limit = 8): DiagnosisFound[] {
  const start = normalizeDiagnosis(text)
  const wanted = text
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
  if (wanted.length === 0) return []
  const found: DiagnosisFound[] = []
  for (const [code, { from, through, title }] of table) {
    const said = words.get(code) ?? ''
    if (!code.startsWith(start) && !wanted.every((word) => said.includes(` ${word}`))) continue
    const reason = reasonOn(from, through, date)
    found.push({ code, title: title === '' ? null : title, isBillable: reason === null, reason })
  }
  found.sort(
    (a, b) =>
      Number(b.isBillable) - Number(a.isBillable) ||
      Number(b.code.startsWith(start)) - Number(a.code.startsWith(start)) ||
      (a.code < b.code ? -1 : 1),
  )
  return found.slice(0, limit)
}

function reasonOn(from: string, through: string, date: IsoDate): string | null {
  if (date < from) return `billable from ${dayInWords(from as IsoDate)}`
  return date > through ? `not billable since ${dayInWords(through as IsoDate)}` : null
}
