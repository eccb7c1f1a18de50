import { and, eq } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'
import type { BillingFacts } from '../lib/claims/billing-facts'
import { inParts } from '../lib/kernel/in-parts'
import { defaultFilingIndicator } from '../lib/policy/payer'
import { firstPolicyDay } from '../lib/policy/setting-origin'
import { settingsGivenOf } from '../lib/practice-file/write-settings'
import type { PracticeId, Tx } from './client'
import { authorizations } from './schema/authorizations'
import { billedCodes } from './schema/billed-codes'
import { fees } from './schema/fees'
import { hoursExceptions, locations, postedHours } from './schema/locations'
import { coverages, diagnoses, patients, usedVisits } from './schema/patients'
import { payerSettings, payers } from './schema/payers'
import { practices } from './schema/practices'
import { enrolments, providers } from './schema/providers'

/** Gives the row's id for an id of the file, by what the record is. */
export type IdOf = (
  kind: 'location' | 'payer' | 'provider' | 'patient' | 'group' | 'session' | 'service' | 'series',
  id: string,
) => string

/** Told after each write how many rows were written. */
export type Count = (rows: number) => Promise<void>

// Settings that came in a file hold for whatever day is billed later, so they begin before any.

/** Rows in as many statements as they need: Postgres takes 65,535 parameters in one. */
export async function insertRows<Table extends PgTable>(
  tx: Tx,
  table: Table,
  rows: readonly Table['$inferInsert'][],
  count: Count,
): Promise<void> {
  for (const part of inParts(rows)) {
    await tx.insert(table).values(part as never)
    await count(part.length)
  }
}

/** Says what the file says of the practice itself; what it cannot say of it stays. */
export async function writePractice(tx: Tx, practiceId: PracticeId, { practice }: BillingFacts): Promise<void> {
  const { name, npi, taxId, taxonomy, phone, timeZone } = practice
  const { address, lateCancelFeeCents, submitter, receiver } = practice
  await tx
    .update(practices)
    .set({
      ...{ name, npi, taxId, taxonomy, phone, timeZone, address, lateCancelFeeCents, submitter, receiver },
      closedHolidays: [...practice.closedHolidays],
    })
    .where(eq(practices.practiceId, practiceId))
}

/** Writes the locations, payers, fees and providers of a practice file. */
export async function writeOffice(
  tx: Tx,
  practiceId: PracticeId,
  facts: BillingFacts,
  idOf: IdOf,
  count: Count,
): Promise<void> {
  await insertRows(
    tx,
    locations,
    facts.locations.map(({ id, name, placeOfService, address, timeZone }) => ({
      ...{ practiceId, id: idOf('location', id), name, placeOfService, address },
      timeZone: timeZone === facts.practice.timeZone ? null : timeZone,
    })),
    count,
  )
  await insertRows(
    tx,
    postedHours,
    facts.locations.flatMap(({ id, postedHours: versions }) =>
      versions.map(({ from, weekly }) => ({ practiceId, locationId: idOf('location', id), fromDate: from, weekly })),
    ),
    count,
  )
  await insertRows(
    tx,
    hoursExceptions,
    facts.locations.flatMap(({ id, exceptions }) =>
      exceptions.map(({ date, open }) => ({
        ...{ practiceId, locationId: idOf('location', id), exceptionDate: date, open },
      })),
    ),
    count,
  )
  await insertRows(
    tx,
    payers,
    facts.payers.map(({ id, name, payerId, type, filingIndicator }) => ({
      ...{ practiceId, id: idOf('payer', id), name, payerNumber: payerId, type },
      filingIndicator: filingIndicator === defaultFilingIndicator(type) ? null : filingIndicator,
    })),
    count,
  )
  await insertRows(
    tx,
    payerSettings,
    facts.payers.flatMap((payer) => {
      const settings = settingsGivenOf(payer)
      if (Object.keys(settings).length === 0) return []
      const source = 'Practice file'
      return [{ practiceId, payerId: idOf('payer', payer.id), fromDate: firstPolicyDay, settings, source }]
    }),
    count,
  )
  await insertRows(
    tx,
    fees,
    facts.fees.map(({ code, cents, payer, from, modifier }) => ({
      ...{ practiceId, code, unitCents: cents, fromDate: from, modifier },
      payerId: payer === null ? null : idOf('payer', payer),
    })),
    count,
  )
  await writeProviders(tx, practiceId, facts, idOf, count)
}

async function writeProviders(
  tx: Tx,
  practiceId: PracticeId,
  facts: BillingFacts,
  idOf: IdOf,
  count: Count,
): Promise<void> {
  await insertRows(
    tx,
    providers,
    facts.providers.map((one) => ({
      ...{ practiceId, id: idOf('provider', one.id), firstName: one.firstName, lastName: one.lastName },
      ...{ licence: one.licence, npi: one.npi, taxonomy: one.taxonomy, specialty: one.specialty },
      ...{ licenceThroughDate: one.licenceThrough, hasEnrolmentList: one.enrolments !== null },
    })),
    count,
  )
  // Afterwards, since a supervisor may come later in the file than those supervised.
  for (const { id, supervisor } of facts.providers) {
    if (supervisor === null) continue
    await tx
      .update(providers)
      .set({ supervisorId: idOf('provider', supervisor) })
      .where(and(eq(providers.practiceId, practiceId), eq(providers.id, idOf('provider', id))))
  }
  await insertRows(
    tx,
    enrolments,
    facts.providers.flatMap((one) =>
      (one.enrolments ?? []).map(({ payer, from, through }) => ({
        ...{ practiceId, providerId: idOf('provider', one.id), payerId: idOf('payer', payer) },
        ...{ fromDate: from ?? firstPolicyDay, throughDate: through },
      })),
    ),
    count,
  )
}

/** Writes the patients of a practice file with their coverages, diagnoses, authorizations and visits elsewhere. */
export async function writePatients(
  tx: Tx,
  practiceId: PracticeId,
  facts: BillingFacts,
  idOf: IdOf,
  count: Count,
): Promise<void> {
  await insertRows(
    tx,
    patients,
    facts.patients.map(({ id, firstName, lastName, birthDate, sex, address, family, identifiedPatient }) => ({
      ...{ practiceId, id: idOf('patient', id), firstName, lastName, birthDate, sex, address, family },
      isIdentifiedPatient: identifiedPatient,
    })),
    count,
  )
  const each = <Row>(rows: (patient: BillingFacts['patients'][number], patientId: string) => Row[]) =>
    facts.patients.flatMap((patient) => rows(patient, idOf('patient', patient.id)))
  await insertRows(
    tx,
    diagnoses,
    each((patient, patientId) =>
      patient.diagnoses.map(({ code, from, through }, position) => ({
        ...{ practiceId, patientId, code, position, fromDate: from, throughDate: through },
      })),
    ),
    count,
  )
  await insertRows(
    tx,
    coverages,
    each((patient, patientId) =>
      patient.coverages.map((one) => ({
        ...{ practiceId, patientId, payerId: idOf('payer', one.payer), rank: one.rank, memberNumber: one.memberId },
        ...{ groupNumber: one.groupNumber, relationship: one.relationship, subscriber: one.subscriber },
        ...{ fromDate: one.from, throughDate: one.through, planYearStart: one.planYearStart },
        visitLimit: one.visitLimit,
      })),
    ),
    count,
  )
  await insertRows(
    tx,
    authorizations,
    each((patient, patientId) =>
      patient.authorizations.map((one) => ({
        ...{ practiceId, patientId, payerId: idOf('payer', one.payer), number: one.number, codes: [...one.codes] },
        ...{ unitsApproved: one.unitsApproved, unitsUsed: one.unitsUsed, fromDate: one.from, throughDate: one.through },
        ...{ status: one.status, providerId: one.provider === null ? null : idOf('provider', one.provider) },
      })),
    ),
    count,
  )
  await insertRows(
    tx,
    usedVisits,
    each((patient, patientId) =>
      patient.usedVisits.map(({ date, codes, count: visits }) => ({
        ...{ practiceId, patientId, visitDate: date, codes: codes === null ? null : [...codes], visits },
      })),
    ),
    count,
  )
}

/** Writes what has been billed before, so that it is not billed again. */
export async function writeBilledCodes(
  tx: Tx,
  practiceId: PracticeId,
  facts: BillingFacts,
  idOf: IdOf,
  count: Count,
): Promise<void> {
  await insertRows(
    tx,
    billedCodes,
    facts.billed.map(({ patient, payer, date, code, provider, state }) => ({
      ...{ practiceId, patientId: idOf('patient', patient), payerId: idOf('payer', payer), serviceDate: date },
      ...{ code, providerId: idOf('provider', provider), state },
    })),
    count,
  )
}
