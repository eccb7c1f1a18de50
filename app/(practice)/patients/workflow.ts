import { csvText } from '@/app/_server/csv'
import { scopeOf } from '@/app/_server/scope'
import type { Db } from '@/db/client'
import { type Actor, inPractice } from '@/db/in-practice'
import { oneAtATime } from '@/db/one-at-a-time'
import { insertAuditEvent } from '@/db/queries/audit-events'
import { insertCoverage } from '@/db/queries/coverages'
import { insertDiagnosis } from '@/db/queries/diagnoses'
import { getPatientRecord, insertPatientDetails } from '@/db/queries/patient-details'
import {
  listGroupChoices,
  listPatientRows,
  listPatientsForFile,
  type PatientFilter,
  type PatientRow,
} from '@/db/queries/patient-list'
import { getPatientAlike } from '@/db/queries/patients'
import { getPayer, listPayers } from '@/db/queries/payers'
import { remakeClaims } from '@/db/remake-claims'
import { err, ok, type Result } from '@/lib/kernel/result'
import type { AddPatientInput, PatientListAsked } from './inputs'

export type PatientList = {
  rows: PatientRow[]
  count: number
  page: number
  payers: { id: string; name: string }[]
  groups: { id: string; name: string }[]
  /** When nothing matches: how many each filter, let go of, would bring back. */
  widenings: { part: keyof PatientFilter; count: number }[]
  /** False: there is nobody at all yet. */
  isAny: boolean
}

/** The list of a filter with what it may be narrowed by. */
export function readPatientList(db: Db, actor: Actor, asked: PatientListAsked): Promise<PatientList> {
  return inPractice(db, actor, async (tx) => {
    const { sort, page, ...filter } = asked
    const { practiceId, today } = actor
    const scope = scopeOf(actor)
    const list = await listPatientRows(tx, practiceId, { filter, sort, page, scope, today })
    const widenings = []
    const parts = (['text', 'payerId', 'groupId', 'archived'] as const).filter((part) => filter[part] !== undefined)
    for (const part of list.count === 0 ? parts : []) {
      const wider = { ...filter, [part]: undefined }
      const { count } = await listPatientRows(tx, practiceId, { filter: wider, scope, today })
      if (count > 0) widenings.push({ part, count })
    }
    const isAny =
      list.count > 0 ||
      widenings.length > 0 ||
      (await listPatientRows(tx, practiceId, { filter: {}, scope, today })).count > 0
    return {
      ...{ ...list, widenings, isAny },
      payers: await listPayers(tx, practiceId),
      groups: await listGroupChoices(tx, practiceId, scope),
    }
  })
}

/** What the list shows, all pages of it, as a file that a spreadsheet opens without running anything in it. */
export function exportPatients(db: Db, actor: Actor, { sort, page: _, ...filter }: PatientListAsked): Promise<string> {
  return inPractice(db, actor, async (tx) => {
    const { practiceId, today } = actor
    const rows = await listPatientsForFile(tx, practiceId, { filter, sort, scope: scopeOf(actor), today })
    await insertAuditEvent(tx, practiceId, actor, { action: 'patients:export', count: rows.length })
    const data = rows.map((row) => [
      ...[row.lastName, row.firstName, row.birthDate, row.payerName, row.memberNumber],
      ...[row.groups.map((one) => one.name).join('; '), coverInFile(row)],
    ])
    const fields = ['Last name', 'First name', 'Birth date', 'Payer', 'Member ID', 'Groups', 'Cover']
    return csvText(fields, data)
  })
}

function coverInFile({ payerName, coverThrough }: PatientRow): string {
  if (payerName === null) return 'none'
  return coverThrough === null ? 'covered' : `ends ${coverThrough}`
}

export type AddRefusal =
  | { kind: 'alike'; id: string; name: string; isArchived: boolean }
  | { kind: 'not_born' }
  | { kind: 'no_such_payer' }

/** Writes down somebody new, with a first policy and diagnosis where they are known. */
export function addPatient(db: Db, actor: Actor, input: AddPatientInput): Promise<Result<{ id: string }, AddRefusal>> {
  return inPractice(db, actor, async (tx) => {
    const { practiceId, today } = actor
    const { isAnother, payerId, memberNumber, coverFrom, diagnosis, ...details } = input
    if (details.birthDate > today) return err({ kind: 'not_born' })
    await oneAtATime(tx, practiceId, 'patient')
    const alike = isAnother ? null : await getPatientAlike(tx, practiceId, details)
    const known = alike && (await getPatientRecord(tx, practiceId, alike.id, null))
    if (known) {
      const name = `${known.firstName} ${known.lastName}`
      return err({ kind: 'alike', id: known.id, name, isArchived: known.isArchived })
    }
    if (payerId !== null && !(await getPayer(tx, practiceId, payerId))) return err({ kind: 'no_such_payer' })
    const id = await insertPatientDetails(tx, practiceId, details)
    if (payerId !== null && memberNumber !== null) {
      await insertCoverage(tx, practiceId, {
        ...{ patientId: id, payerId, memberNumber, rank: 'primary', groupNumber: null, relationship: 'self' },
        ...{ subscriber: null, fromDate: coverFrom, throughDate: null, planYearStart: null, visitLimit: null },
      })
    }
    if (diagnosis !== null) {
      await insertDiagnosis(tx, practiceId, { patientId: id, code: diagnosis, fromDate: null, throughDate: null })
    }
    await remakeClaims(tx, actor, [id])
    await insertAuditEvent(tx, practiceId, actor, {
      ...{ action: 'patients:add', objectType: 'patient', objectId: id, patientIds: [id] },
      fields: Object.entries(input).flatMap(([name, value]) => (value === null || value === false ? [] : [name])),
    })
    return ok({ id })
  })
}
