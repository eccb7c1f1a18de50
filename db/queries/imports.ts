import { and, desc, eq, sql } from 'drizzle-orm'
import { inParts } from '../../lib/kernel/in-parts'
import type { Executor, PracticeId } from '../client'
import { type ImportKind, type ImportState, type importedTables, importRows, imports } from '../schema/imports'
import { users } from '../schema/users'

export type NewImport = {
  id: string
  kind: ImportKind
  fileName: string
  fileSha256: string
  totalCount: number
  by: string
  now: Date
}

/** Writes down that a file is being brought in; false when there is one of this id already. */
export async function insertImport(tx: Executor, practiceId: PracticeId, one: NewImport): Promise<boolean> {
  const { by, now, ...rest } = one
  const rows = await tx
    .insert(imports)
    .values({ ...rest, practiceId, state: 'running', createdBy: by, createdAt: now })
    .onConflictDoNothing()
    .returning({ id: imports.id })
  return rows.length === 1
}

/** Says how far an import is; it never goes back and never past its end. */
export async function updateImportProgress(
  tx: Executor,
  practiceId: PracticeId,
  id: string,
  doneCount: number,
): Promise<void> {
  await tx
    .update(imports)
    .set({ doneCount: sql`least(greatest(${imports.doneCount}, ${doneCount}::int), ${imports.totalCount})` })
    .where(and(eq(imports.practiceId, practiceId), eq(imports.id, id), eq(imports.state, 'running')))
}

export type ImportEnd = { counts: Record<string, number> } | { problem: string }

/** Ends an import that runs: with what it made, or with the sentence that says why it made nothing. */
export async function updateImportEnd(
  tx: Executor,
  practiceId: PracticeId,
  id: string,
  end: ImportEnd & { now: Date },
): Promise<void> {
  const isDone = 'counts' in end
  await tx
    .update(imports)
    .set({
      state: isDone ? 'done' : 'failed',
      finishedAt: end.now,
      ...(isDone ? { counts: end.counts, doneCount: sql`${imports.totalCount}` } : { problem: end.problem }),
    })
    .where(and(eq(imports.practiceId, practiceId), eq(imports.id, id), eq(imports.state, 'running')))
}

/** Says that what an import made has been set aside again; false when it was not done or is undone already. */
export async function updateImportUndone(tx: Executor, practiceId: PracticeId, id: string): Promise<boolean> {
  const rows = await tx
    .update(imports)
    .set({ state: 'undone' })
    .where(and(eq(imports.practiceId, practiceId), eq(imports.id, id), eq(imports.state, 'done')))
    .returning({ id: imports.id })
  return rows.length === 1
}

export type ImportRow = {
  id: string
  kind: ImportKind
  fileName: string
  state: ImportState
  doneCount: number
  totalCount: number
  counts: Record<string, number>
  problem: string | null
  by: string
  at: Date
  finishedAt: Date | null
}

/** One import; null when there is none of this id here. */
export async function getImport(tx: Executor, practiceId: PracticeId, id: string): Promise<ImportRow | null> {
  const [row] = await selectImports(tx).where(and(eq(imports.practiceId, practiceId), eq(imports.id, id)))
  return row ?? null
}

/** The imports made last, newest first. */
export async function listImports(tx: Executor, practiceId: PracticeId): Promise<ImportRow[]> {
  return selectImports(tx)
    .where(eq(imports.practiceId, practiceId))
    .orderBy(desc(imports.createdAt), imports.id)
    .limit(50)
}

function selectImports(tx: Executor) {
  const { id, kind, fileName, state, doneCount, totalCount, counts, problem, finishedAt } = imports
  return tx
    .select({
      ...{ id, kind, fileName, state, doneCount, totalCount, counts, problem, finishedAt },
      by: users.name,
      at: imports.createdAt,
    })
    .from(imports)
    .innerJoin(users, eq(users.id, imports.createdBy))
}

export type MadeRow = { tableName: (typeof importedTables)[number]; rowId: string }

/** Writes down what an import made, so that it can be undone. */
export async function insertImportRows(
  tx: Executor,
  practiceId: PracticeId,
  importId: string,
  rows: readonly MadeRow[],
): Promise<void> {
  for (const some of inParts(rows)) {
    await tx.insert(importRows).values(some.map((row) => ({ ...row, practiceId, importId })))
  }
}

/** What an import made. */
export async function listImportRows(tx: Executor, practiceId: PracticeId, importId: string): Promise<MadeRow[]> {
  return tx
    .select({ tableName: importRows.tableName, rowId: importRows.rowId })
    .from(importRows)
    .where(and(eq(importRows.practiceId, practiceId), eq(importRows.importId, importId)))
}
