import { isAllowed } from '@/app/_server/permissions'
import { scopeOf } from '@/app/_server/scope'
import type { Db, Tx } from '@/db/client'
import { type Actor, inPractice } from '@/db/in-practice'
import { insertAuditEvent } from '@/db/queries/audit-events'
import { type AuthorizationRecord, listAuthorizationsOf } from '@/db/queries/authorizations'
import { listBillingFacts } from '@/db/queries/billing-facts'
import { listCoveragesOf } from '@/db/queries/coverages'
import { type DiagnosisRecord, listDiagnosesOf } from '@/db/queries/diagnoses'
import { getImportedDiagnosis } from '@/db/queries/diagnosis-codes'
import { listProviderFacts } from '@/db/queries/facts-of-practice'
import {
  archivePatientRecord,
  getPatientRecord,
  type PatientDetails,
  updatePatientDetails,
} from '@/db/queries/patient-details'
import {
  getPatientCounts,
  historyAPage,
  listPatientClaims,
  listPatientGroups,
  listPatientSessions,
} from '@/db/queries/patient-history'
import { updatePatientLocks } from '@/db/queries/patients'
import { listPayers } from '@/db/queries/payers'
import { listUsedVisitsOf } from '@/db/queries/used-visits'
import { remakeClaims } from '@/db/remake-claims'
import { bill } from '@/lib/claims/bill'
import type { BillResult } from '@/lib/claims/bill-result'
import { diagnosisOn, diagnosisTitle, formatDiagnosis } from '@/lib/codes/diagnosis'
import type { IsoDate } from '@/lib/kernel/dates'
import { err, ok, type Result } from '@/lib/kernel/result'
import type { PatientTab, SavePatientInput } from './inputs'

export type PatientPage = NonNullable<Awaited<ReturnType<typeof readPatient>>>

const latest = 6

/** Everything that the open tab of a patient's page shows; null when there is nobody of this id for who asks. */
export function readPatient(db: Db, actor: Actor, { id, tab, page }: { id: string; tab: PatientTab; page: number }) {
  return inPractice(db, actor, async (tx) => {
    const { practiceId, today } = actor
    const scope = scopeOf(actor)
    const patient = await getPatientRecord(tx, practiceId, id, scope)
    if (!patient) return null
    const counts = await getPatientCounts(tx, practiceId, id, scope)
    const size = tab === 'overview' ? latest : historyAPage
    const part = {
      ...{ patientId: id, scope, limit: size, offset: tab === 'overview' ? 0 : (page - 1) * size },
      isOwed: tab === 'balance',
    }
    const showsSessions = tab === 'overview' || tab === 'sessions' || tab === 'balance' || mayReadNotes(actor, tab)
    const engine = await billOf(tx, actor, id)
    return {
      ...{ patient, counts },
      coverages: await listCoveragesOf(tx, practiceId, id),
      diagnoses: await titled(tx, actor, await listDiagnosesOf(tx, practiceId, id)),
      authorizations: (await listAuthorizationsOf(tx, practiceId, id)).map((one) => withUnits(one, id, engine)),
      visits: engine.visitLimits
        .filter((row) => row.patient === id)
        .map(({ payer, limit, counted, periodFrom: from, periodThrough: through }) => ({
          ...{ payerId: payer, limit, counted, from, through },
        })),
      usedVisits: await listUsedVisitsOf(tx, practiceId, id),
      groups: await listPatientGroups(tx, practiceId, id),
      sessions: showsSessions ? await listPatientSessions(tx, practiceId, part) : [],
      claims:
        tab === 'claims' && isAllowed(actor.role, 'claims:read') ? await listPatientClaims(tx, practiceId, part) : [],
      payers: await listPayers(tx, practiceId),
      providers: (await listProviderFacts(tx, practiceId)).map((one) => ({
        id: one.id,
        name: `${one.firstName} ${one.lastName}, ${one.licence}`,
      })),
      today,
    }
  })
}

function mayReadNotes({ role }: Actor, tab: PatientTab): boolean {
  return tab === 'notes' && isAllowed(role, 'notes:read')
}

async function billOf(tx: Tx, { practiceId, today }: Actor, id: string): Promise<BillResult> {
  return bill(await listBillingFacts(tx, practiceId, [id], today), { asOf: today, only: new Set([id]) })
}

function withUnits(one: AuthorizationRecord, patientId: string, { authorizations }: BillResult) {
  const covers = one.status === 'approved' || one.status === 'partial'
  const row = covers
    ? authorizations.find((each) => each.patient === patientId && each.number === one.number)
    : undefined
  return {
    ...one,
    units: row ? { approved: row.approved, used: row.used, reserved: row.reserved, remaining: row.remaining } : null,
    lastCovered: row?.lastCoveredSession ?? null,
    runsOutOn: row?.runsOutOn ?? null,
    warning: row?.findings[0]?.message ?? null,
  }
}

/** Diagnoses with their titles, and what a claim of today would say of each (G-15). */
function titled(tx: Tx, { practiceId, today }: Actor, rows: readonly DiagnosisRecord[]) {
  return Promise.all(
    rows.map(async (row) => {
      const known = diagnosisTitle(row.code)
      const imported = known ? null : await getImportedDiagnosis(tx, practiceId, { code: row.code, date: today })
      return { ...row, title: known ?? imported?.title ?? null, problem: problemOf(row, today) }
    }),
  )
}

function problemOf(
  { code, throughDate }: DiagnosisRecord,
  today: IsoDate,
): { isBlock: boolean; sentence: string } | null {
  const date = throughDate !== null && throughDate < today ? throughDate : today
  const state = diagnosisOn(code, date)
  if (state === 'billable') return null
  return state === 'unknown'
    ? { isBlock: false, sentence: `${formatDiagnosis(code)} is not in the table here: claims with it carry a warning.` }
    : { isBlock: true, sentence: `${formatDiagnosis(code)} cannot be billed: no claim is made with it.` }
}

export type PatientRefusal =
  | { kind: 'not_found' }
  | { kind: 'not_born' }
  /** Somebody else has saved since; nothing was written. */
  | { kind: 'conflict'; version: number; theirs: PatientDetails }

/** Changes who a patient is, and brings their claims into line with it. */
export function savePatient(
  db: Db,
  actor: Actor,
  { patientId, ...details }: SavePatientInput,
): Promise<Result<null, PatientRefusal>> {
  return inPractice(db, actor, async (tx) => {
    const { practiceId, today } = actor
    if (details.birthDate > today) return err({ kind: 'not_born' })
    await updatePatientLocks(tx, practiceId, [patientId])
    const before = await getPatientRecord(tx, practiceId, patientId, scopeOf(actor))
    if (!before) return err({ kind: 'not_found' })
    if (!(await updatePatientDetails(tx, practiceId, { id: patientId, ...details }))) {
      return err({ kind: 'conflict', version: before.version, theirs: before })
    }
    await remakeClaims(tx, actor, [patientId])
    const changed = (Object.keys(details) as (keyof typeof details)[]).filter(
      (name) => name !== 'version' && JSON.stringify(before[name]) !== JSON.stringify(details[name]),
    )
    await insertAuditEvent(tx, practiceId, actor, {
      ...{ action: 'patients:save', objectType: 'patient', objectId: patientId, patientIds: [patientId] },
      fields: changed,
    })
    return ok(null)
  })
}

/** Sets a patient aside: they are not offered any more. What was billed stays. */
export function archivePatient(
  db: Db,
  actor: Actor,
  patientId: string,
): Promise<Result<{ name: string }, 'not_found'>> {
  return putAside(db, actor, patientId, actor.now)
}

/** Takes a patient back that was set aside. */
export function restorePatient(
  db: Db,
  actor: Actor,
  patientId: string,
): Promise<Result<{ name: string }, 'not_found'>> {
  return putAside(db, actor, patientId, null)
}

function putAside(db: Db, actor: Actor, id: string, at: Date | null): Promise<Result<{ name: string }, 'not_found'>> {
  return inPractice(db, actor, async (tx) => {
    const patient = await getPatientRecord(tx, actor.practiceId, id, scopeOf(actor))
    if (!patient) return err('not_found')
    await archivePatientRecord(tx, actor.practiceId, { id, at })
    await insertAuditEvent(tx, actor.practiceId, actor, {
      action: at ? 'patients:archive' : 'patients:restore',
      ...{ objectType: 'patient', objectId: id, patientIds: [id] },
    })
    return ok({ name: `${patient.firstName} ${patient.lastName}` })
  })
}
