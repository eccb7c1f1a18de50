import { createHash } from 'node:crypto'
import { and, eq } from 'drizzle-orm'
import type { LineProblem } from '../lib/codes/line-problem'
import { readNcciFile } from '../lib/codes/read-ncci-file'
import { readOrderFile } from '../lib/codes/read-order-file'
import type { ReleaseKind } from '../lib/codes/release-of'
import { groupCodes } from '../lib/codes/service-codes'
import type { IsoDate } from '../lib/kernel/dates'
import { inParts } from '../lib/kernel/in-parts'
import { err, ok, type Result } from '../lib/kernel/result'
import type { Db } from './client'
import { codeReleases, diagnosisCodes, ncciPairs } from './schema/code-sets'

export type CodeFile = { name: string; text: string; kind: ReleaseKind; from: IsoDate; through: IsoDate | null }
export type ReadCodes = {
  rows: number
  /** False: the same file was read before, and nothing was done. */
  isNew: boolean
}

/**
 * Reads a published code set into the tables that every practice of the database is judged by, as the owner of the
 * database; all of the file or nothing of it. The same file twice is once.
 */
export async function importCodes(db: Db, file: CodeFile): Promise<Result<ReadCodes, LineProblem[]>> {
  const fileSha256 = createHash('sha256').update(file.text).digest('hex')
  const { kind, name: fileName, from: fromDate, through: throughDate } = file
  const read = kind === 'icd10cm' ? codesOf(file.text) : pairsOf(file.text)
  if (read.problems.length > 0) return err(read.problems)
  return db.transaction(async (tx) => {
    const [known] = await tx
      .select({ rows: codeReleases.rowCount })
      .from(codeReleases)
      .where(
        and(eq(codeReleases.fileSha256, fileSha256), eq(codeReleases.kind, kind), eq(codeReleases.fromDate, fromDate)),
      )
    if (known) return ok({ rows: known.rows, isNew: false })
    const [release] = await tx
      .insert(codeReleases)
      .values({ kind, fromDate, throughDate, fileName, fileSha256, rowCount: read.rows })
      .returning({ id: codeReleases.id })
    const releaseId = release?.id ?? ''
    for (const some of inParts(read.codes, 5000)) {
      await tx.insert(diagnosisCodes).values(some.map((one) => ({ ...one, releaseId })))
    }
    for (const some of inParts(read.pairs, 5000)) {
      await tx.insert(ncciPairs).values(
        some.map(({ from, through, ...one }) => ({
          ...{ ...one, releaseId, fromDate: from, throughDate: through },
        })),
      )
    }
    return ok({ rows: read.rows, isNew: true })
  })
}

function codesOf(text: string) {
  const { codes, problems } = readOrderFile(text)
  const empty = codes.length === 0 && problems.length === 0
  return { codes, pairs: [], rows: codes.length, problems: empty ? [nothing] : problems }
}

function pairsOf(text: string) {
  // Pairs without a group code are of no use here, and CMS's files hold millions.
  const { pairs, edits, problems } = readNcciFile(text, new Set(groupCodes))
  return { codes: [], pairs, rows: pairs.length, problems: edits === 0 ? [nothing] : problems }
}

const nothing: LineProblem = { line: 1, message: 'No line of this file is a row of the code set.' }
