import { createHash } from 'node:crypto'
import type { Db } from '@/db/client'
import { importIsRunning, takeImportLock } from '@/db/import-lock'
import { type Actor, inPractice } from '@/db/in-practice'
import { insertAuditEvent } from '@/db/queries/audit-events'
import { archiveMadeRows, insertCsvRecords, listKnownRecords, listSeenPatients } from '@/db/queries/csv-records'
import {
  getImport,
  type ImportRow,
  insertImport,
  insertImportRows,
  listImportRows,
  listImports,
  updateImportEnd,
  updateImportUndone,
} from '@/db/queries/imports'
import { remakeClaims } from '@/db/remake-claims'
import { err, ok, type Result } from '@/lib/kernel/result'
import { type CsvProblem, type ReadCsv, readCsv } from '@/lib/practice-file/read-csv'
import { splitCsv } from './_components/split-csv'
import type { CsvInput } from './inputs'

/** More problems than this are counted and not listed: somebody has to read them. */
const mostListed = 200

export type CsvCheck = { rows: number; problems: CsvProblem[]; count: number }
export type CsvMade = { rows: number; counts: Record<string, number> }

/** What an import of a list would find wrong. Writes nothing. */
export function checkCsv(db: Db, actor: Actor, input: CsvInput, text: string): Promise<CsvCheck> {
  return inPractice(db, actor, async (tx) => {
    const { rows, problems } = read(input, text, await listKnownRecords(tx, actor.practiceId))
    return { rows, problems: problems.slice(0, mostListed), count: problems.length }
  })
}

export type CsvRefusal = CsvCheck | { sentence: string }

/**
 * Makes the records of a list, all or nothing; what it made is written down, so that it can be undone. One import at a
 * time, so that two do not make the same people twice.
 */
export function importCsv(db: Db, actor: Actor, input: CsvInput, text: string): Promise<Result<CsvMade, CsvRefusal>> {
  const { practiceId } = actor
  return inPractice(db, actor, async (tx) => {
    if (!(await takeImportLock(tx, practiceId))) return err({ sentence: importIsRunning })
    const { rows, problems, records } = read(input, text, await listKnownRecords(tx, practiceId))
    if (problems.length > 0) return err({ rows, problems: problems.slice(0, mostListed), count: problems.length })
    const id = crypto.randomUUID()
    await insertImport(tx, practiceId, {
      ...{ id, kind: input.kind, fileName: input.name, totalCount: rows, by: actor.userId, now: actor.now },
      fileSha256: createHash('sha256').update(text).digest('hex'),
    })
    const made = await insertCsvRecords(tx, practiceId, records)
    await insertImportRows(tx, practiceId, id, made)
    const counts: Record<string, number> = {}
    for (const { tableName } of made) counts[tableName] = (counts[tableName] ?? 0) + 1
    await updateImportEnd(tx, practiceId, id, { counts, now: actor.now })
    const concerned = [...records.coverages, ...records.authorizations].map((one) => one.patient)
    if (concerned.length > 0) await remakeClaims(tx, actor, concerned)
    await insertAuditEvent(tx, practiceId, actor, {
      ...{ action: 'records:import', objectType: 'import', objectId: id, fields: [input.kind], count: rows },
    })
    return ok({ rows, counts })
  })
}

export type UndoRefusal = { kind: 'running' } | { kind: 'not_found' } | { kind: 'seen'; names: string[] }

/** Sets aside everything an import of a list made; refused once one of its patients has been to something. */
export function undoCsvImport(
  db: Db,
  actor: Actor,
  { importId }: { importId: string },
): Promise<Result<{ fileName: string }, UndoRefusal>> {
  const { practiceId } = actor
  return inPractice(db, actor, async (tx) => {
    if (!(await takeImportLock(tx, practiceId))) return err({ kind: 'running' })
    const known = await getImport(tx, practiceId, importId)
    if (!known || known.kind === 'practice_file') return err({ kind: 'not_found' })
    const rows = await listImportRows(tx, practiceId, importId)
    const people = rows.filter((row) => row.tableName === 'patients').map((row) => row.rowId)
    const names = await listSeenPatients(tx, practiceId, people)
    if (names.length > 0) return err({ kind: 'seen', names })
    if (!(await updateImportUndone(tx, practiceId, importId))) return err({ kind: 'not_found' })
    const concerned = await archiveMadeRows(tx, practiceId, rows, actor.now)
    if (concerned.length > 0) await remakeClaims(tx, actor, concerned)
    await insertAuditEvent(tx, practiceId, actor, {
      ...{ action: 'records:undo-import', objectType: 'import', objectId: importId, count: rows.length },
    })
    return ok({ fileName: known.fileName })
  })
}

/** The imports of lists so far, newest first. */
export function readCsvImports(db: Db, actor: Actor): Promise<ImportRow[]> {
  return inPractice(db, actor, async (tx) => {
    const rows = await listImports(tx, actor.practiceId)
    return rows.filter((row) => row.kind !== 'practice_file')
  })
}

function read(input: CsvInput, text: string, known: Parameters<typeof readCsv>[3]): ReadCsv {
  const { table, problems } = splitCsv(text)
  const found = readCsv(input.kind, table, input.columns, known)
  return { ...found, problems: [...problems, ...found.problems] }
}
