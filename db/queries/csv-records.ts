import { and, eq, inArray, isNull, or, sql } from 'drizzle-orm'
import { inParts } from '../../lib/kernel/in-parts'
import type { CsvRecords, KnownRecords } from '../../lib/practice-file/read-csv'
import type { Executor, PracticeId } from '../client'
import { attendances } from '../schema/attendances'
import { authorizations } from '../schema/authorizations'
import { isAmong } from '../schema/is-among'
import { coverages, diagnoses, patients } from '../schema/patients'
import { payers } from '../schema/payers'
import { services } from '../schema/services'
import type { MadeRow } from './imports'

/** What rows of a CSV may name, and what they must not make twice. */
export async function listKnownRecords(tx: Executor, practiceId: PracticeId): Promise<KnownRecords> {
  const [people, known, primaries, numbers] = await Promise.all([
    tx
      .select({
        id: patients.id,
        firstName: patients.firstName,
        lastName: patients.lastName,
        birthDate: patients.birthDate,
      })
      .from(patients)
      .where(and(eq(patients.practiceId, practiceId), isNull(patients.archivedAt))),
    tx
      .select({ id: payers.id, name: payers.name, payerNumber: payers.payerNumber })
      .from(payers)
      .where(and(eq(payers.practiceId, practiceId), isNull(payers.archivedAt))),
    tx
      .select({ patient: coverages.patientId, from: coverages.fromDate, through: coverages.throughDate })
      .from(coverages)
      .where(and(eq(coverages.practiceId, practiceId), eq(coverages.rank, 'primary'), isNull(coverages.archivedAt))),
    tx
      .select({ patient: authorizations.patientId, payer: authorizations.payerId, number: authorizations.number })
      .from(authorizations)
      .where(and(eq(authorizations.practiceId, practiceId), isNull(authorizations.archivedAt))),
  ])
  return { patients: people, payers: known, primaries, authorizations: numbers }
}

/** Makes the records of a CSV and tells which rows were made. */
export async function insertCsvRecords(tx: Executor, practiceId: PracticeId, records: CsvRecords): Promise<MadeRow[]> {
  const people = records.patients.map(({ diagnoses: codes, ...row }) => ({
    row: { ...row, practiceId, id: crypto.randomUUID() as string },
    codes,
  }))
  const codes = people.flatMap(({ row, codes: list }) =>
    list.map((code, position) => ({
      ...{ practiceId, id: crypto.randomUUID() as string, patientId: row.id, code, position },
    })),
  )
  const policies = records.coverages.map(({ patient, payer, from, through, ...rest }) => ({
    ...{ ...rest, practiceId, id: crypto.randomUUID() as string, patientId: patient, payerId: payer },
    ...{ fromDate: from, throughDate: through },
  }))
  const promises = records.authorizations.map(({ patient, payer, from, through, ...rest }) => ({
    ...{ ...rest, practiceId, id: crypto.randomUUID() as string, patientId: patient, payerId: payer },
    ...{ fromDate: from, throughDate: through },
  }))
  for (const some of inParts(people)) await tx.insert(patients).values(some.map((one) => one.row))
  for (const some of inParts(codes)) await tx.insert(diagnoses).values(some)
  for (const some of inParts(policies)) await tx.insert(coverages).values(some)
  for (const some of inParts(promises)) await tx.insert(authorizations).values(some)
  return [
    ...people.map(({ row }) => ({ tableName: 'patients' as const, rowId: row.id })),
    ...codes.map(({ id: rowId }) => ({ tableName: 'diagnoses' as const, rowId })),
    ...policies.map(({ id: rowId }) => ({ tableName: 'coverages' as const, rowId })),
    ...promises.map(({ id: rowId }) => ({ tableName: 'authorizations' as const, rowId })),
  ]
}

/** Names of the patients among these who have been to a session or had a service. */
export async function listSeenPatients(
  tx: Executor,
  practiceId: PracticeId,
  ids: readonly string[],
): Promise<string[]> {
  const seenIn = (table: typeof attendances | typeof services) =>
    inArray(patients.id, tx.select({ id: table.patientId }).from(table).where(eq(table.practiceId, practiceId)))
  const rows = await tx
    .select({ name: sql<string>`${patients.firstName} || ' ' || ${patients.lastName}` })
    .from(patients)
    .where(
      and(eq(patients.practiceId, practiceId), isAmong(patients.id, ids), or(seenIn(attendances), seenIn(services))),
    )
    .orderBy(patients.lastName, patients.firstName)
  return rows.map((row) => row.name)
}

/** Sets aside what an import made; the patients it concerns are told, those who stay. */
export async function archiveMadeRows(
  tx: Executor,
  practiceId: PracticeId,
  rows: readonly MadeRow[],
  now: Date,
): Promise<string[]> {
  const concerned = new Set<string>()
  const idsIn = (name: MadeRow['tableName']) => rows.filter((row) => row.tableName === name).map((row) => row.rowId)
  for (const [name, table] of [
    ['diagnoses', diagnoses],
    ['coverages', coverages],
    ['authorizations', authorizations],
  ] as const) {
    const changed = await tx
      .update(table)
      .set({ archivedAt: now, version: sql`${table.version} + 1` })
      .where(and(eq(table.practiceId, practiceId), isAmong(table.id, idsIn(name)), isNull(table.archivedAt)))
      .returning({ patient: table.patientId })
    for (const one of changed) concerned.add(one.patient)
  }
  const people = idsIn('patients')
  await tx
    .update(patients)
    .set({ archivedAt: now, version: sql`${patients.version} + 1` })
    .where(and(eq(patients.practiceId, practiceId), isAmong(patients.id, people), isNull(patients.archivedAt)))
  for (const id of people) concerned.delete(id)
  return [...concerned]
}
