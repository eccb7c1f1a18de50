import { count } from '@/lib/kernel/words'
import type { CsvKind } from '@/lib/practice-file/csv-columns'

export const kindWords: Record<CsvKind, string> = {
  patients: 'Patients',
  coverages: 'Coverages',
  authorizations: 'Authorizations',
}

const nouns: Record<CsvKind, string> = { patients: 'patient', coverages: 'coverage', authorizations: 'authorization' }

/** '12 patients'. */
export function rowsInWords(kind: CsvKind, rows: number): string {
  return count(rows, nouns[kind])
}

/** 'Row 3, Birth date': where something stands in a list, as a spreadsheet shows it. */
export function placeInWords({ row, column }: { row: number; column: string }): string {
  return column === '' ? `Row ${row}` : `Row ${row}, ${column}`
}
