import { scopeOf } from '@/app/_server/scope'
import type { Db, Tx } from '@/db/client'
import { type Actor, inPractice } from '@/db/in-practice'
import { insertAuditEvent } from '@/db/queries/audit-events'
import {
  archiveDiagnosis as archiveDiagnosisRow,
  type DiagnosisRecord,
  insertDiagnosis,
  listDiagnosesOf,
  updateDiagnosis,
  updateDiagnosisOrder,
} from '@/db/queries/diagnoses'
import { listImportedDiagnoses } from '@/db/queries/diagnosis-codes'
import { getPatientRecord } from '@/db/queries/patient-details'
import { updatePatientLocks } from '@/db/queries/patients'
import { remakeClaims } from '@/db/remake-claims'
import { type DiagnosisFound, searchDiagnoses } from '@/lib/codes/diagnosis'
import { overlaps } from '@/lib/kernel/dates'
import { err, ok, type Result } from '@/lib/kernel/result'
import type { ArchiveDiagnosisInput, FindDiagnosesInput, MoveDiagnosisInput, SaveDiagnosisInput } from './inputs'

export type DiagnosisRefusal =
  | { kind: 'not_found' }
  | { kind: 'already_there' }
  | { kind: 'conflict'; version: number; theirs: DiagnosisRecord }

/** Writes down a diagnosis at the end of the list, or changes one where it stands. */
export function saveDiagnosis(
  db: Db,
  actor: Actor,
  { patientId, diagnosisId, version, ...details }: SaveDiagnosisInput,
): Promise<Result<null, DiagnosisRefusal>> {
  return inPractice(db, actor, async (tx) => {
    const all = await diagnosesLocked(tx, actor, patientId)
    const before = all?.find((one) => one.id === diagnosisId)
    if (!all || (diagnosisId !== null && !before)) return err({ kind: 'not_found' })
    if (before && before.version !== version) return err({ kind: 'conflict', version: before.version, theirs: before })
    const days = { from: details.fromDate, through: details.throughDate }
    const isThere = all.some(
      (one) =>
        one.id !== diagnosisId &&
        one.code === details.code &&
        overlaps(days, { from: one.fromDate, through: one.throughDate }),
    )
    if (isThere) return err({ kind: 'already_there' })
    if (before) await updateDiagnosis(tx, actor.practiceId, { id: before.id, version: before.version, ...details })
    else await insertDiagnosis(tx, actor.practiceId, { patientId, ...details })
    await settle(tx, actor, patientId, before ? 'diagnoses:save' : 'diagnoses:add', ['code', 'fromDate', 'throughDate'])
    return ok(null)
  })
}

/** Moves a diagnosis one place; the first is the primary one. At an end of the list nothing happens. */
export function moveDiagnosis(
  db: Db,
  actor: Actor,
  { patientId, diagnosisId, by }: MoveDiagnosisInput,
): Promise<Result<{ place: number }, { kind: 'not_found' }>> {
  return inPractice(db, actor, async (tx) => {
    const all = await diagnosesLocked(tx, actor, patientId)
    const place = all?.findIndex((one) => one.id === diagnosisId) ?? -1
    const one = all?.[place]
    if (!all || !one) return err({ kind: 'not_found' })
    const next = by === 'up' ? place - 1 : place + 1
    const other = all[next]
    if (!other) return ok({ place: place + 1 })
    await updateDiagnosisOrder(tx, actor.practiceId, [one, other])
    await settle(tx, actor, patientId, 'diagnoses:move', ['position'])
    return ok({ place: next + 1 })
  })
}

/** Sets a diagnosis aside that was written down by mistake. Claims that were sent keep it. */
export function archiveDiagnosis(
  db: Db,
  actor: Actor,
  { patientId, diagnosisId }: ArchiveDiagnosisInput,
): Promise<Result<{ code: string }, { kind: 'not_found' }>> {
  return inPractice(db, actor, async (tx) => {
    const all = await diagnosesLocked(tx, actor, patientId)
    const one = all?.find((each) => each.id === diagnosisId)
    if (!one) return err({ kind: 'not_found' })
    await archiveDiagnosisRow(tx, actor.practiceId, { id: one.id, at: actor.now })
    await settle(tx, actor, patientId, 'diagnoses:archive', [])
    return ok({ code: one.code })
  })
}

const shown = 8

/**
 * Codes to choose from, by the beginning of a code or of words: out of the imported release of that day, where there is
 * one, which has titles of today; else out of the table that comes with the product.
 */
export function findDiagnoses(db: Db, actor: Actor, { text, date }: FindDiagnosesInput): Promise<DiagnosisFound[]> {
  return inPractice(db, actor, async (tx) => {
    const imported = await listImportedDiagnoses(tx, actor.practiceId, { text, date, limit: shown })
    const ours = searchDiagnoses(text, date, shown)
    const all = new Map(ours.map((one) => [one.code, one]))
    for (const { code, isBillable, title } of imported ?? []) {
      all.set(code, { code, title, isBillable, reason: isBillable ? null : 'a heading, not billable' })
    }
    return [...all.values()].sort((a, b) => Number(b.isBillable) - Number(a.isBillable)).slice(0, shown)
  })
}

async function diagnosesLocked(tx: Tx, actor: Actor, patientId: string): Promise<DiagnosisRecord[] | null> {
  await updatePatientLocks(tx, actor.practiceId, [patientId])
  const patient = await getPatientRecord(tx, actor.practiceId, patientId, scopeOf(actor))
  return patient && listDiagnosesOf(tx, actor.practiceId, patientId)
}

async function settle(tx: Tx, actor: Actor, patientId: string, action: string, fields: string[]): Promise<void> {
  await remakeClaims(tx, actor, [patientId])
  await insertAuditEvent(tx, actor.practiceId, actor, {
    ...{ action, objectType: 'patient', objectId: patientId, patientIds: [patientId], fields },
  })
}
