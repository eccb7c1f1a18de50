// What the routes of this folder answer, as the browser draws it.

export type FileProblem = { path: string; message: string }

export type FilePreview =
  | { ok: true; name: string; counts: Record<string, number>; full: string | null }
  | { ok: false; problems: FileProblem[]; count: number }

export type Progress = { state: string; doneCount: number; totalCount: number; problem: string | null }

/** One import of before, in words. */
export type ImportView = {
  id: string
  fileName: string
  what: string
  state: 'running' | 'done' | 'failed' | 'undone'
  made: string
  /** How much of it is in, from 0 to 1. */
  share: number
  problem: string | null
  at: string
  by: string
}

/** What each count counts, in the order in which it is told; lines without a name are left out. */
export const countWords: Record<string, [one: string, many: string]> = {
  patients: ['patient', 'patients'],
  coverages: ['coverage', 'coverages'],
  diagnoses: ['diagnosis', 'diagnoses'],
  authorizations: ['authorization', 'authorizations'],
  groups: ['group', 'groups'],
  sessions: ['session', 'sessions'],
  attendances: ['attendance', 'attendances'],
  services: ['service', 'services'],
  providers: ['provider', 'providers'],
  payers: ['payer', 'payers'],
  locations: ['location', 'locations'],
  fees: ['fee', 'fees'],
  billed: ['code billed before', 'codes billed before'],
  claims: ['claim', 'claims'],
}

/** '24 patients, 3 groups': what is none is not said. */
export function countsInWords(counts: Record<string, number>): string {
  return Object.entries(countWords)
    .flatMap(([key, [one, many]]) => {
      const count = counts[key] ?? 0
      return count === 0 ? [] : [`${count.toLocaleString('en-US')} ${count === 1 ? one : many}`]
    })
    .join(', ')
}
