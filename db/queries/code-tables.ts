import { and, desc, eq, inArray } from 'drizzle-orm'
import type { DiagnosisRelease } from '../../lib/codes/diagnosis'
import { inParts } from '../../lib/kernel/in-parts'
import type { CodeTables } from '../../lib/policy/code-tables'
import type { NcciEdit } from '../../lib/policy/ncci-pair'
import type { Executor, PracticeId } from '../client'
import { codeReleases, diagnosisCodes, ncciPairs } from '../schema/code-sets'

type Wanted = {
  /** As they are compared: upper case, without the dot. */
  diagnoses: readonly string[]
  /** Procedure codes. */
  codes: readonly string[]
}

/**
 * What the published code sets that were read say of some codes, newest release first; nothing when none was read. They
 * belong to no practice: every practice is told the same.
 */
export async function listCodeTables(
  tx: Executor,
  _practiceId: PracticeId,
  { diagnoses, codes }: Wanted,
): Promise<CodeTables | undefined> {
  const releases = await tx
    .select({
      id: codeReleases.id,
      kind: codeReleases.kind,
      from: codeReleases.fromDate,
      through: codeReleases.throughDate,
    })
    .from(codeReleases)
    .orderBy(desc(codeReleases.fromDate), desc(codeReleases.createdAt), codeReleases.id)
  if (releases.length === 0) return undefined
  const known = diagnoses.length === 0 ? [] : await listDiagnosisRows(tx, diagnoses)
  const edits = codes.length === 0 ? [] : await listEditRows(tx, codes)
  return {
    diagnoses: releases
      .filter((one) => one.kind === 'icd10cm')
      .map(
        ({ id, from, through }): DiagnosisRelease => ({
          ...{ from, through },
          billable: new Map(known.filter((row) => row.releaseId === id).map((row) => [row.code, row.isBillable])),
        }),
      ),
    ncci: releases
      .filter((one) => one.kind === 'ncci_ptp')
      .map(({ id, from, through }) => ({
        ...{ from, through },
        edits: edits
          .filter((row) => row.releaseId === id)
          .map(
            (row): NcciEdit => ({
              ...{ column1: row.column1, column2: row.column2, from: row.fromDate, through: row.throughDate },
              indicator: row.indicator === 0 || row.indicator === 1 ? row.indicator : 9,
            }),
          ),
      })),
  }
}

async function listDiagnosisRows(tx: Executor, codes: readonly string[]) {
  const { releaseId, code, isBillable } = diagnosisCodes
  const rows: { releaseId: string; code: string; isBillable: boolean }[] = []
  for (const some of inParts(codes)) {
    const of = inArray(diagnosisCodes.code, some)
    rows.push(...(await tx.select({ releaseId, code, isBillable }).from(diagnosisCodes).where(of)))
  }
  return rows
}

function listEditRows(tx: Executor, codes: readonly string[]) {
  return tx
    .select()
    .from(ncciPairs)
    .innerJoin(codeReleases, eq(codeReleases.id, ncciPairs.releaseId))
    .where(and(inArray(ncciPairs.column1, [...codes]), inArray(ncciPairs.column2, [...codes])))
    .then((rows) => rows.map((row) => row.ncci_pairs))
}
