import type { ColumnMatch, CsvKind } from '@/lib/practice-file/csv-columns'
import { type Refused, sendFile } from '../../_components/send-file'

// What the routes of this folder answer, as the browser draws it.

export type CellProblem = { row: number; column: string; message: string }
export type ListCheck = { rows: number; problems: CellProblem[]; count: number }
export type ListMade = { rows: number; counts: Record<string, number> }

export type ChosenList = { kind: CsvKind; file: File; match: ColumnMatch }

/** Asks what is wrong with a list. */
export function sendForCheck(list: ChosenList): Promise<ListCheck | Refused> {
  return sendFile<ListCheck>(addressOf('check', list), list.file)
}

/** Imports a list; what it made, or what is wrong with it after all. */
export function sendForImport(list: ChosenList): Promise<ListMade | ListCheck | Refused> {
  return sendFile<ListMade | ListCheck>(addressOf('import', list), list.file)
}

function addressOf(step: 'check' | 'import', { kind, file, match }: ChosenList): string {
  return `/settings/data/csv/${step}?${new URLSearchParams({ kind, name: file.name, columns: JSON.stringify(match) })}`
}
