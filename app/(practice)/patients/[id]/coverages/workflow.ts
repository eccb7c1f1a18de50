import { scopeOf } from '@/app/_server/scope'
import type { Db, Tx } from '@/db/client'
import { type Actor, inPractice } from '@/db/in-practice'
import { insertAuditEvent } from '@/db/queries/audit-events'
import {
  archiveCoverage as archiveCoverageRow,
  type CoverageDetails,
  type CoverageRecord,
  insertCoverage,
  listCoveragesOf,
  updateCoverage,
} from '@/db/queries/coverages'
import { getPatientRecord } from '@/db/queries/patient-details'
import { updatePatientLocks } from '@/db/queries/patients'
import { getPayer } from '@/db/queries/payers'
import { archiveUsedVisit as archiveUsedVisitRow, insertUsedVisit, listUsedVisitsOf } from '@/db/queries/used-visits'
import { remakeClaims } from '@/db/remake-claims'
import { addDays, type IsoDate, overlaps } from '@/lib/kernel/dates'
import { err, ok, type Result } from '@/lib/kernel/result'
import type {
  AddUsedVisitInput,
  ArchiveCoverageInput,
  ArchiveUsedVisitInput,
  ReplaceCoverageInput,
  SaveCoverageInput,
} from './inputs'

export type CoverageRefusal =
  | { kind: 'not_found' }
  | { kind: 'no_such_payer' }
  | { kind: 'subscriber_not_born' }
  /** No two primary coverages may share a day (constraint coverages_one_primary_a_day). */
  | { kind: 'overlaps'; payerName: string; from: IsoDate | null; through: IsoDate | null }
  /** The next one would begin on or before the first day of the one it follows. */
  | { kind: 'before_it_began'; from: IsoDate }
  | { kind: 'conflict'; version: number; theirs: CoverageRecord }

/** Writes down a policy or changes one; a primary one must not share a day with another. */
export function saveCoverage(
  db: Db,
  actor: Actor,
  { patientId, coverageId, version, details }: SaveCoverageInput,
): Promise<Result<null, CoverageRefusal>> {
  return inPractice(db, actor, async (tx) => {
    const all = await coveragesLocked(tx, actor, patientId)
    const before = all?.find((one) => one.id === coverageId)
    if (!all || (coverageId !== null && !before)) return err({ kind: 'not_found' })
    if (before && before.version !== version) return err({ kind: 'conflict', version: before.version, theirs: before })
    const refusal = await refusalOf(
      tx,
      actor,
      details,
      all.filter((one) => one.id !== coverageId),
    )
    if (refusal) return err(refusal)
    if (before) await updateCoverage(tx, actor.practiceId, { id: before.id, version: before.version, ...details })
    else await insertCoverage(tx, actor.practiceId, { patientId, ...details })
    await settle(tx, actor, patientId, before ? 'coverages:save' : 'coverages:add', changedFields(before, details))
    return ok(null)
  })
}

/** Ends a policy and begins the next in one step, so that no day is without cover and none has two. */
export function replaceCoverage(
  db: Db,
  actor: Actor,
  { patientId, coverageId, version, details }: ReplaceCoverageInput,
): Promise<Result<{ endsOn: IsoDate; payerName: string }, CoverageRefusal>> {
  return inPractice(db, actor, async (tx) => {
    const all = await coveragesLocked(tx, actor, patientId)
    const before = all?.find((one) => one.id === coverageId)
    if (!all || !before) return err({ kind: 'not_found' })
    if (before.version !== version) return err({ kind: 'conflict', version: before.version, theirs: before })
    const endsOn = addDays(details.fromDate, -1)
    if (before.fromDate !== null && endsOn < before.fromDate) {
      return err({ kind: 'before_it_began', from: before.fromDate })
    }
    // One that has ended already keeps its last day.
    const isOpen = before.throughDate === null || before.throughDate > endsOn
    const ended = isOpen ? { ...before, throughDate: endsOn } : before
    const others = all.map((one) => (one.id === coverageId ? ended : one))
    const refusal = await refusalOf(tx, actor, details, others)
    if (refusal) return err(refusal)
    if (isOpen) await updateCoverage(tx, actor.practiceId, { id: before.id, version, throughDate: endsOn })
    await insertCoverage(tx, actor.practiceId, { patientId, ...details })
    await settle(tx, actor, patientId, 'coverages:replace', ['throughDate', ...changedFields(undefined, details)])
    return ok({ endsOn: ended.throughDate ?? endsOn, payerName: before.payerName })
  })
}

/** Sets a policy aside that was written down by mistake. Claims that were sent keep it. */
export function archiveCoverage(
  db: Db,
  actor: Actor,
  { patientId, coverageId }: ArchiveCoverageInput,
): Promise<Result<{ payerName: string }, { kind: 'not_found' }>> {
  return inPractice(db, actor, async (tx) => {
    const all = await coveragesLocked(tx, actor, patientId)
    const before = all?.find((one) => one.id === coverageId)
    if (!before) return err({ kind: 'not_found' })
    await archiveCoverageRow(tx, actor.practiceId, { id: coverageId, at: actor.now })
    await settle(tx, actor, patientId, 'coverages:archive', [])
    return ok({ payerName: before.payerName })
  })
}

/** Writes down visits that were made elsewhere and count against a limit. */
export function addUsedVisit(
  db: Db,
  actor: Actor,
  { patientId, ...visit }: AddUsedVisitInput,
): Promise<Result<null, { kind: 'not_found' } | { kind: 'to_come' }>> {
  return inPractice(db, actor, async (tx) => {
    if (visit.visitDate > actor.today) return err({ kind: 'to_come' })
    if (!(await coveragesLocked(tx, actor, patientId))) return err({ kind: 'not_found' })
    await insertUsedVisit(tx, actor.practiceId, { patientId, ...visit })
    await settle(tx, actor, patientId, 'used_visits:add', ['visitDate', 'visits', 'codes'])
    return ok(null)
  })
}

/** Sets visits elsewhere aside. */
export function archiveUsedVisit(
  db: Db,
  actor: Actor,
  { patientId, usedVisitId }: ArchiveUsedVisitInput,
): Promise<Result<null, { kind: 'not_found' }>> {
  return inPractice(db, actor, async (tx) => {
    if (!(await coveragesLocked(tx, actor, patientId))) return err({ kind: 'not_found' })
    const known = await listUsedVisitsOf(tx, actor.practiceId, patientId)
    if (!known.some((one) => one.id === usedVisitId)) return err({ kind: 'not_found' })
    await archiveUsedVisitRow(tx, actor.practiceId, { id: usedVisitId, at: actor.now })
    await settle(tx, actor, patientId, 'used_visits:archive', [])
    return ok(null)
  })
}

/** The policies of a patient, who is locked until the end, so that no two people write at once; null: nobody here. */
async function coveragesLocked(tx: Tx, actor: Actor, patientId: string): Promise<CoverageRecord[] | null> {
  await updatePatientLocks(tx, actor.practiceId, [patientId])
  const patient = await getPatientRecord(tx, actor.practiceId, patientId, scopeOf(actor))
  return patient && listCoveragesOf(tx, actor.practiceId, patientId)
}

async function refusalOf(
  tx: Tx,
  { practiceId, today }: Actor,
  details: CoverageDetails,
  others: readonly CoverageRecord[],
): Promise<CoverageRefusal | null> {
  if (!(await getPayer(tx, practiceId, details.payerId))) return { kind: 'no_such_payer' }
  if (details.subscriber && details.subscriber.birthDate > today) return { kind: 'subscriber_not_born' }
  if (details.rank !== 'primary') return null
  const days = { from: details.fromDate, through: details.throughDate }
  const other = others.find(
    (one) => one.rank === 'primary' && overlaps(days, { from: one.fromDate, through: one.throughDate }),
  )
  return other
    ? { kind: 'overlaps', payerName: other.payerName, from: other.fromDate, through: other.throughDate }
    : null
}

function changedFields(before: CoverageRecord | undefined, details: CoverageDetails): string[] {
  const names = Object.keys(details) as (keyof CoverageDetails)[]
  return names.filter((name) => JSON.stringify(before?.[name] ?? null) !== JSON.stringify(details[name]))
}

async function settle(tx: Tx, actor: Actor, patientId: string, action: string, fields: string[]): Promise<void> {
  await remakeClaims(tx, actor, [patientId])
  await insertAuditEvent(tx, actor.practiceId, actor, {
    ...{ action, objectType: 'patient', objectId: patientId, patientIds: [patientId], fields },
  })
}
