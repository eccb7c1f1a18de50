import { and, asc, eq, inArray, isNull, notInArray, or, sql } from 'drizzle-orm'
import type { IsoDate } from '../../lib/kernel/dates'
import type { Executor, PracticeId } from '../client'
import { isAmong } from '../schema/is-among'
import { coverages, diagnoses, patients } from '../schema/patients'
import { payers } from '../schema/payers'

/** Locks patients until the transaction ends, always in the same order, so that two cannot wait for each other. */
export async function updatePatientLocks(tx: Executor, practiceId: PracticeId, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  await tx
    .select({ id: patients.id })
    .from(patients)
    .where(and(eq(patients.practiceId, practiceId), isAmong(patients.id, ids)))
    .orderBy(asc(patients.id))
    .for('update')
}

export type PatientChoice = { id: string; name: string; birthDate: IsoDate; payerName: string | null }

/** The first few patients whose first, last or whole name begins with a text. */
export async function listPatientsNamed(
  tx: Executor,
  practiceId: PracticeId,
  { text, leaveOut = [] }: { text: string; leaveOut?: readonly string[] },
): Promise<PatientChoice[]> {
  const start = `${text
    .trim()
    .toLowerCase()
    .replace(/[\\%_]/g, '\\$&')}%`
  const rows = await tx
    .select({
      id: patients.id,
      firstName: patients.firstName,
      lastName: patients.lastName,
      birthDate: patients.birthDate,
    })
    .from(patients)
    .where(
      and(
        eq(patients.practiceId, practiceId),
        isNull(patients.archivedAt),
        leaveOut.length > 0 ? notInArray(patients.id, [...leaveOut]) : undefined,
        or(
          sql`lower(${patients.firstName} || ' ' || ${patients.lastName}) like ${start}`,
          sql`lower(${patients.lastName}) like ${start}`,
        ),
      ),
    )
    .orderBy(asc(patients.lastName), asc(patients.firstName), asc(patients.id))
    .limit(8)
  const covers = await tx
    .select({ patientId: coverages.patientId, payerName: payers.name })
    .from(coverages)
    .innerJoin(payers, and(eq(payers.practiceId, coverages.practiceId), eq(payers.id, coverages.payerId)))
    .where(
      and(
        eq(coverages.practiceId, practiceId),
        eq(coverages.rank, 'primary'),
        isNull(coverages.archivedAt),
        inArray(
          coverages.patientId,
          rows.map((row) => row.id),
        ),
      ),
    )
    .orderBy(sql`${coverages.fromDate} desc nulls last`)
  return rows.map(({ firstName, lastName, ...row }) => ({
    ...row,
    name: `${firstName} ${lastName}`,
    payerName: covers.find((one) => one.patientId === row.id)?.payerName ?? null,
  }))
}

/** Someone of the same name and birth date, so that a walk-in is not written down twice. */
export async function getPatientAlike(
  tx: Executor,
  practiceId: PracticeId,
  { firstName, lastName, birthDate }: { firstName: string; lastName: string; birthDate: IsoDate },
): Promise<{ id: string; isArchived: boolean } | null> {
  const [row] = await tx
    .select({ id: patients.id, isArchived: sql<boolean>`${patients.archivedAt} is not null` })
    .from(patients)
    .where(
      and(
        eq(patients.practiceId, practiceId),
        eq(patients.birthDate, birthDate),
        sql`lower(${patients.firstName}) = lower(${firstName})`,
        sql`lower(${patients.lastName}) = lower(${lastName})`,
      ),
    )
  return row ?? null
}

export async function getPatient(
  tx: Executor,
  practiceId: PracticeId,
  id: string,
): Promise<{ id: string; name: string; isArchived: boolean } | null> {
  const { firstName, lastName, archivedAt } = patients
  const [row] = await tx
    .select({ id: patients.id, firstName, lastName, archivedAt })
    .from(patients)
    .where(and(eq(patients.practiceId, practiceId), eq(patients.id, id)))
  return row ? { id: row.id, name: `${row.firstName} ${row.lastName}`, isArchived: row.archivedAt !== null } : null
}

export type NewPatient = {
  firstName: string
  lastName: string
  birthDate: IsoDate
  payerId: string | null
  memberNumber: string
  /** The primary diagnosis, as a person writes it: F33.1. */
  diagnosis: string | null
}

/** Writes down someone new with what is known at the door; what is missing becomes findings on the claim. */
export async function insertPatient(tx: Executor, practiceId: PracticeId, one: NewPatient): Promise<string> {
  const { firstName, lastName, birthDate, payerId, memberNumber, diagnosis } = one
  const address = { street: '', street2: null, city: '', state: '', zip: '' }
  const [row] = await tx
    .insert(patients)
    .values({ practiceId, firstName, lastName, birthDate, address })
    .returning({ id: patients.id })
  if (!row) throw new Error('An insert gave no row back.')
  if (payerId !== null) {
    await tx.insert(coverages).values({ practiceId, patientId: row.id, payerId, memberNumber })
  }
  if (diagnosis !== null) {
    await tx.insert(diagnoses).values({ practiceId, patientId: row.id, code: diagnosis, position: 0 })
  }
  return row.id
}
