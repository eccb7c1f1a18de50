import { and, eq, isNull } from 'drizzle-orm'
import type { Provider } from '../../lib/attendance/provider'
import type { Group } from '../../lib/attendance/session'
import type { Practice } from '../../lib/claims/billing-facts'
import type { Location } from '../../lib/hours/location'
import { present } from '../../lib/kernel/assert'
import type { Executor, PracticeId } from '../client'
import { groups } from '../schema/groups'
import { hoursExceptions, locations, postedHours } from '../schema/locations'
import { practices } from '../schema/practices'
import { enrolments, providers } from '../schema/providers'

export async function getPracticeFacts(tx: Executor, practiceId: PracticeId): Promise<Practice> {
  const { name, npi, taxId, taxonomy, phone, timeZone } = practices
  const { address, closedHolidays, lateCancelFeeCents, submitter, receiver } = practices
  const [row] = await tx
    .select({
      ...{ name, npi, taxId, taxonomy, phone, timeZone },
      ...{ address, closedHolidays, lateCancelFeeCents, submitter, receiver },
    })
    .from(practices)
    .where(eq(practices.practiceId, practiceId))
  return present(row, 'an actor has a practice')
}

export async function listLocationFacts(tx: Executor, practiceId: PracticeId): Promise<Location[]> {
  const [places, hours, exceptions, [practice]] = await Promise.all([
    tx.select().from(locations).where(eq(locations.practiceId, practiceId)).orderBy(locations.id),
    tx.select().from(postedHours).where(eq(postedHours.practiceId, practiceId)).orderBy(postedHours.fromDate),
    tx
      .select()
      .from(hoursExceptions)
      .where(and(eq(hoursExceptions.practiceId, practiceId), isNull(hoursExceptions.archivedAt))),
    tx.select({ timeZone: practices.timeZone }).from(practices).where(eq(practices.practiceId, practiceId)),
  ])
  return places.map((place) => ({
    id: place.id,
    name: place.name,
    placeOfService: place.placeOfService,
    address: place.address,
    timeZone: place.timeZone ?? present(practice, 'an actor has a practice').timeZone,
    postedHours: hours
      .filter((one) => one.locationId === place.id)
      .map((one) => ({ from: one.fromDate, weekly: one.weekly })),
    exceptions: exceptions
      .filter((one) => one.locationId === place.id)
      .map((one) => ({ date: one.exceptionDate, open: one.open })),
  }))
}

export async function listProviderFacts(tx: Executor, practiceId: PracticeId): Promise<Provider[]> {
  const [people, lists] = await Promise.all([
    tx.select().from(providers).where(eq(providers.practiceId, practiceId)),
    tx
      .select()
      .from(enrolments)
      .where(and(eq(enrolments.practiceId, practiceId), isNull(enrolments.archivedAt))),
  ])
  return people.map((one) => ({
    id: one.id,
    firstName: one.firstName,
    lastName: one.lastName,
    licence: one.licence,
    npi: one.npi,
    taxonomy: one.taxonomy,
    licenceThrough: one.licenceThroughDate,
    enrolments: one.hasEnrolmentList
      ? lists
          .filter((row) => row.providerId === one.id)
          .map((row) => ({ payer: row.payerId, from: row.fromDate, through: row.throughDate }))
      : null,
    supervisor: one.supervisorId,
    specialty: one.specialty,
  }))
}

export async function listGroupFacts(tx: Executor, practiceId: PracticeId): Promise<Group[]> {
  const { id, name, kind, capacity, defaultActivity } = groups
  return tx.select({ id, name, kind, capacity, defaultActivity }).from(groups).where(eq(groups.practiceId, practiceId))
}
