import { and, asc, eq, isNull, sql } from 'drizzle-orm'
import { normalizeDiagnosis } from '../../lib/codes/diagnosis'
import type { IsoDate } from '../../lib/kernel/dates'
import type { Executor, PracticeId } from '../client'
import { diagnoses } from '../schema/patients'

/** One diagnosis and the days on which it holds; the code without its dot. */
export type DiagnosisDetails = { code: string; fromDate: IsoDate | null; throughDate: IsoDate | null }
export type DiagnosisRecord = DiagnosisDetails & { id: string; position: number; version: number }

/** A patient's diagnoses in their order; the first is the primary one. */
export async function listDiagnosesOf(
  tx: Executor,
  practiceId: PracticeId,
  patientId: string,
): Promise<DiagnosisRecord[]> {
  const rows = await tx
    .select({
      id: diagnoses.id,
      code: diagnoses.code,
      fromDate: diagnoses.fromDate,
      throughDate: diagnoses.throughDate,
      position: diagnoses.position,
      version: diagnoses.version,
    })
    .from(diagnoses)
    .where(and(eq(diagnoses.practiceId, practiceId), eq(diagnoses.patientId, patientId), isNull(diagnoses.archivedAt)))
    .orderBy(asc(diagnoses.position))
    .limit(200)
  // What came in a file may have its dot.
  return rows.map((row) => ({ ...row, code: normalizeDiagnosis(row.code) }))
}

/** Adds a diagnosis at the end of a patient's list. */
export async function insertDiagnosis(
  tx: Executor,
  practiceId: PracticeId,
  { patientId, ...details }: DiagnosisDetails & { patientId: string },
): Promise<void> {
  const position = sql`(select coalesce(max(d.position), -1) + 1 from diagnoses d
    where d.practice_id = ${practiceId} and d.patient_id = ${patientId} and d.archived_at is null)`
  await tx.insert(diagnoses).values({ ...details, practiceId, patientId, position })
}

/** Changes a diagnosis as long as nobody has since that version; false: somebody has. */
export async function updateDiagnosis(
  tx: Executor,
  practiceId: PracticeId,
  { id, version, ...details }: DiagnosisDetails & { id: string; version: number },
): Promise<boolean> {
  const rows = await tx
    .update(diagnoses)
    .set({ ...details, version: version + 1 })
    .where(
      and(
        eq(diagnoses.practiceId, practiceId),
        eq(diagnoses.id, id),
        eq(diagnoses.version, version),
        isNull(diagnoses.archivedAt),
      ),
    )
    .returning({ id: diagnoses.id })
  return rows.length === 1
}

/** Gives two diagnoses each other's place. No two may share one, not even for a moment, hence the third place. */
export async function updateDiagnosisOrder(
  tx: Executor,
  practiceId: PracticeId,
  [one, other]: readonly [Pick<DiagnosisRecord, 'id' | 'position'>, Pick<DiagnosisRecord, 'id' | 'position'>],
): Promise<void> {
  const put = (id: string, position: number) =>
    tx
      .update(diagnoses)
      .set({ position })
      .where(and(eq(diagnoses.practiceId, practiceId), eq(diagnoses.id, id)))
  await put(one.id, -1 - one.position)
  await put(other.id, one.position)
  await put(one.id, other.position)
}

/** Sets a diagnosis aside. */
export async function archiveDiagnosis(
  tx: Executor,
  practiceId: PracticeId,
  { id, at }: { id: string; at: Date },
): Promise<void> {
  await tx
    .update(diagnoses)
    .set({ archivedAt: at, version: sql`${diagnoses.version} + 1` })
    .where(and(eq(diagnoses.practiceId, practiceId), eq(diagnoses.id, id)))
}
