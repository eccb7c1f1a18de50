import { and, eq, inArray, isNull, or, sql } from 'drizzle-orm'
import type { CsvRecords, KnownRecords } from '../../lib/practice-file/read-csv'
import type { Executor, PracticeId } from '../client'
import { attendances } from '../schema/attendances'
import { authorizations } from '../schema/authorizations'
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
  for (const some of thousands(people)) await tx.insert(patients).values(some.map((one) => one.row))
  for (const some of thousands(codes)) await tx.insert(diagnoses).values(some)
  for (const some of thousands(policies)) await tx.insert(coverages).values(some)
  for (const some of thousands(promises)) await tx.insert(authorizations).values(some)
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
  const names: string[] = []
  for (const some of thousands(ids)) {
    const rows = await tx
      .select({ name: sql<string>`${patients.firstName} || ' ' || ${patients.lastName}` })
      .from(patients)
      .where(
        and(eq(patients.practiceId, practiceId), inArray(patients.id, some), or(seenIn(attendances), seenIn(services))),
      )
      .orderBy(patients.lastName, patients.firstName)
    names.push(...rows.map((row) => row.name))
  }
  return names
}

/** Sets aside what an import made; the patients it concerns are told, those who stay. */
export async function archiveMadeRows(
  tx: Executor,
  practiceId: PracticeId,
  rows: readonly MadeRow[],
  now: Date,
): Promise<string[]> {
  const concerned = new Set<string>()
  for (const [name, table] of [
    ['diagnoses', diagnoses],
    ['coverages', coverages],
    ['authorizations', authorizations],
  ] as const) {
    for (const ids of thousands(rows.filter((row) => row.tableName === name).map((row) => row.rowId))) {
      const changed = await tx
        .update(table)
        .set({ archivedAt: now, version: sql`${table.version} + 1` })
        .where(and(eq(table.practiceId, practiceId), inArray(table.id, ids), isNull(table.archivedAt)))
        .returning({ patient: table.patientId })
      for (const one of changed) concerned.add(one.patient)
    }
  }
  for (const ids of thousands(rows.filter((row) => row.tableName === 'patients').map((row) => row.rowId))) {
    await tx
      .update(patients)
      .set({ archivedAt: now, version: sql`${patients.version} + 1` })
      .where(and(eq(patients.practiceId, practiceId), inArray(patients.id, ids), isNull(patients.archivedAt)))
    for (const id of ids) concerned.delete(id)
  }
  return [...concerned]
}

/** In pieces that fit one statement: Postgres takes 65,535 parameters. */
function thousands<Item>(items: readonly Item[]): Item[][] {
  return Array.from({ length: Math.ceil(items.length / 1000) }, (_, i) => items.slice(i * 1000, (i + 1) * 1000))
}
