import { and, eq, sql } from 'drizzle-orm'
import type { Sex } from '../../lib/attendance/patient'
import type { Address } from '../../lib/kernel/address'
import type { IsoDate } from '../../lib/kernel/dates'
import type { Executor, PracticeId } from '../client'
import { patients } from '../schema/patients'
import { treats } from './patient-list'
import type { Scope } from './session-board'

/** Who somebody is: what the details of a patient hold. */
export type PatientDetails = {
  firstName: string
  lastName: string
  preferredName: string | null
  birthDate: IsoDate
  sex: Sex
  address: Address
  phone: string | null
  email: string | null
  family: string | null
  isIdentifiedPatient: boolean
}

export type PatientRecord = PatientDetails & { id: string; version: number; isArchived: boolean }

/** One patient, as long as whoever asks may see them; else null. */
export async function getPatientRecord(
  tx: Executor,
  practiceId: PracticeId,
  id: string,
  scope: Scope,
): Promise<PatientRecord | null> {
  const [row] = await tx
    .select()
    .from(patients)
    .where(and(eq(patients.practiceId, practiceId), eq(patients.id, id), treats(practiceId, scope)))
  if (!row) return null
  return {
    id: row.id,
    firstName: row.firstName,
    lastName: row.lastName,
    preferredName: row.preferredName,
    birthDate: row.birthDate,
    sex: row.sex,
    address: row.address,
    phone: row.phone,
    email: row.email,
    family: row.family,
    isIdentifiedPatient: row.isIdentifiedPatient,
    version: row.version,
    isArchived: row.archivedAt !== null,
  }
}

/** Writes down somebody new. */
export async function insertPatientDetails(
  tx: Executor,
  practiceId: PracticeId,
  details: PatientDetails,
): Promise<string> {
  const [row] = await tx
    .insert(patients)
    .values({ ...details, practiceId })
    .returning({ id: patients.id })
  if (!row) throw new Error('An insert gave no row back.')
  return row.id
}

/** Changes a patient's details as long as nobody has since that version; false: somebody has, or there is nobody. */
export async function updatePatientDetails(
  tx: Executor,
  practiceId: PracticeId,
  { id, version, ...details }: PatientDetails & { id: string; version: number },
): Promise<boolean> {
  const rows = await tx
    .update(patients)
    .set({ ...details, version: version + 1 })
    .where(and(eq(patients.practiceId, practiceId), eq(patients.id, id), eq(patients.version, version)))
    .returning({ id: patients.id })
  return rows.length === 1
}

/** Sets a patient aside, or takes them back with `at` null. False: there is nobody of this id. */
export async function archivePatientRecord(
  tx: Executor,
  practiceId: PracticeId,
  { id, at }: { id: string; at: Date | null },
): Promise<boolean> {
  const rows = await tx
    .update(patients)
    .set({ archivedAt: at, version: sql`${patients.version} + 1` })
    .where(and(eq(patients.practiceId, practiceId), eq(patients.id, id)))
    .returning({ id: patients.id })
  return rows.length === 1
}
