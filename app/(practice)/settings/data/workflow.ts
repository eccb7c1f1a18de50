import type { Db } from '@/db/client'
import { exportPractice } from '@/db/export-practice'
import {
  findFullness,
  type ImportedPractice,
  type ImportRefusal,
  importPractice,
  readPracticeFile,
} from '@/db/import-practice'
import { type Actor, inPractice } from '@/db/in-practice'
import { getImport, type ImportRow, listImports } from '@/db/queries/imports'
import { getPracticeName } from '@/db/queries/practice-records'
import type { Result } from '@/lib/kernel/result'
import { countRecords, type RecordCounts } from '@/lib/practice-file/count-records'
import type { Problem } from '@/lib/practice-file/problem'

/** More problems than this are counted and not listed: somebody has to read them. */
const mostListed = 1000
// An import that has told nothing for so long has died with the server that ran it.
const minutesOfAnImport = 30

export type PracticeFilePreview =
  | { ok: true; name: string; counts: RecordCounts; full: string | null }
  | { ok: false; problems: Problem[]; count: number }

/** What an import of a file would make, or every problem of it by its path. Writes nothing. */
export async function previewPracticeFile(db: Db, actor: Actor, text: string): Promise<PracticeFilePreview> {
  const facts = readPracticeFile(text)
  if (!facts.ok) return { ok: false, problems: facts.error.slice(0, mostListed), count: facts.error.length }
  const full = await inPractice(db, actor, (tx) => findFullness(tx, actor))
  return { ok: true, name: facts.value.practice.name, counts: countRecords(facts.value), full }
}

/** Makes the practice of a file, all or nothing. */
export function importPracticeFile(
  db: Db,
  actor: Actor,
  file: { id: string; name: string; text: string },
): Promise<Result<ImportedPractice, ImportRefusal>> {
  return importPractice(db, actor, file)
}

/** The practice as a file, and what to call it. */
export async function readPracticeExport(db: Db, actor: Actor): Promise<{ name: string; text: string }> {
  const { text, facts } = await exportPractice(db, actor)
  const words =
    facts.practice.name
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '') || 'practice'
  return { name: `${words}-${actor.today}.json`, text }
}

export type ImportProgress = Pick<ImportRow, 'state' | 'doneCount' | 'totalCount' | 'problem'>

/** How far an import is; null when there is none of this id here yet. */
export function readImportProgress(db: Db, actor: Actor, id: string): Promise<ImportProgress | null> {
  return inPractice(db, actor, async (tx) => {
    const row = await getImport(tx, actor.practiceId, id)
    if (!row) return null
    const { state, doneCount, totalCount, problem } = settled(row, actor.now)
    return { state, doneCount, totalCount, problem }
  })
}

export type DataPage = { practiceName: string; imports: ImportRow[]; full: string | null }

/** What the page shows: which practice goes out, whether a file may come in, and what came before. */
export function readDataPage(db: Db, actor: Actor): Promise<DataPage> {
  return inPractice(db, actor, async (tx) => {
    const practice = await getPracticeName(tx, actor.practiceId)
    const rows = await listImports(tx, actor.practiceId)
    return {
      practiceName: practice?.name ?? '',
      imports: rows.filter((row) => row.kind === 'practice_file').map((row) => settled(row, actor.now)),
      full: await findFullness(tx, actor),
    }
  })
}

function settled(row: ImportRow, now: Date): ImportRow {
  const isStale = row.state === 'running' && now.getTime() - row.at.getTime() > minutesOfAnImport * 60_000
  return isStale
    ? { ...row, state: 'failed', problem: 'It stopped before it was done. Nothing of the file was kept.' }
    : row
}
