import { and, asc, eq, isNull, type SQL } from 'drizzle-orm'
import type { AnyPgColumn } from 'drizzle-orm/pg-core'
import type { Patient } from '../../lib/claims/billing-facts'
import type { Executor, PracticeId } from '../client'
import { authorizations } from '../schema/authorizations'
import { isAmong } from '../schema/is-among'
import { coverages, diagnoses, patients, usedVisits } from '../schema/patients'

/** The patients as the engine knows them, with their coverages, diagnoses, authorizations and visits elsewhere. */
export async function listPatientFacts(
  tx: Executor,
  practiceId: PracticeId,
  ids: readonly string[] | 'all',
): Promise<Patient[]> {
  if (ids !== 'all' && ids.length === 0) return []
  const of = (practice: AnyPgColumn, patient: AnyPgColumn): SQL | undefined =>
    and(eq(practice, practiceId), ids === 'all' ? undefined : isAmong(patient, ids))
  const [people, dx, policies, promises, visits] = await Promise.all([
    tx.select().from(patients).where(of(patients.practiceId, patients.id)),
    tx
      .select()
      .from(diagnoses)
      .where(and(of(diagnoses.practiceId, diagnoses.patientId), isNull(diagnoses.archivedAt)))
      .orderBy(asc(diagnoses.position)),
    tx
      .select()
      .from(coverages)
      .where(and(of(coverages.practiceId, coverages.patientId), isNull(coverages.archivedAt)))
      .orderBy(asc(coverages.id)),
    tx
      .select()
      .from(authorizations)
      .where(and(of(authorizations.practiceId, authorizations.patientId), isNull(authorizations.archivedAt))),
    tx
      .select()
      .from(usedVisits)
      .where(and(of(usedVisits.practiceId, usedVisits.patientId), isNull(usedVisits.archivedAt))),
  ])
  const dxOf = byPatient(dx)
  const policiesOf = byPatient(policies)
  const promisesOf = byPatient(promises)
  const visitsOf = byPatient(visits)
  return people.map((one) => ({
    id: one.id,
    firstName: one.firstName,
    lastName: one.lastName,
    birthDate: one.birthDate,
    sex: one.sex,
    address: one.address,
    family: one.family,
    identifiedPatient: one.isIdentifiedPatient,
    diagnoses: dxOf(one.id).map((row) => ({ code: row.code, from: row.fromDate, through: row.throughDate })),
    coverages: policiesOf(one.id).map((row) => ({
      payer: row.payerId,
      rank: row.rank,
      memberId: row.memberNumber,
      groupNumber: row.groupNumber,
      relationship: row.relationship,
      subscriber: row.subscriber,
      from: row.fromDate,
      through: row.throughDate,
      planYearStart: row.planYearStart,
      visitLimit: row.visitLimit,
    })),
    authorizations: promisesOf(one.id).map((row) => ({
      number: row.number,
      payer: row.payerId,
      codes: row.codes,
      unitsApproved: row.unitsApproved,
      unitsUsed: row.unitsUsed,
      from: row.fromDate,
      through: row.throughDate,
      status: row.status,
      provider: row.providerId,
    })),
    usedVisits: visitsOf(one.id).map((row) => ({ date: row.visitDate, codes: row.codes, count: row.visits })),
  }))
}

function byPatient<Row extends { patientId: string }>(rows: readonly Row[]): (id: string) => Row[] {
  const map = new Map<string, Row[]>()
  for (const row of rows) {
    const list = map.get(row.patientId)
    if (list) list.push(row)
    else map.set(row.patientId, [row])
  }
  return (id) => map.get(id) ?? []
}
