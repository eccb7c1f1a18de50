import { and, asc, count, eq, gte, isNull, ne, or, sql } from 'drizzle-orm'
import type { Address } from '../../lib/kernel/address'
import type { IsoDate } from '../../lib/kernel/dates'
import type { Executor, PracticeId } from '../client'
import { series } from '../schema/groups'
import { locations, postedHours } from '../schema/locations'
import { sessions } from '../schema/sessions'

/** A place where the practice meets, as it is entered; without a time zone it has the practice's. */
export type LocationFields = { name: string; placeOfService: string; address: Address; timeZone: string | null }

export type LocationRow = LocationFields & {
  id: string
  version: number
  isArchived: boolean
  /** Versions of posted hours; without one no add-on is billed for what is held there. */
  hoursVersions: number
}

/** The places of the practice by name, those set aside last. */
export async function listLocationSettings(tx: Executor, practiceId: PracticeId): Promise<LocationRow[]> {
  const { id, name, placeOfService, address, timeZone, version } = locations
  return tx
    .select({
      ...{ id, name, placeOfService, address, timeZone, version },
      isArchived: sql<boolean>`${locations.archivedAt} is not null`,
      hoursVersions: count(postedHours.id),
    })
    .from(locations)
    .leftJoin(
      postedHours,
      and(eq(postedHours.practiceId, locations.practiceId), eq(postedHours.locationId, locations.id)),
    )
    .where(eq(locations.practiceId, practiceId))
    .groupBy(locations.practiceId, locations.id)
    .orderBy(sql`${locations.archivedAt} is not null`, asc(locations.name))
    .limit(200)
}

export async function insertLocation(tx: Executor, practiceId: PracticeId, fields: LocationFields): Promise<string> {
  const [row] = await tx
    .insert(locations)
    .values({ ...fields, practiceId })
    .returning({ id: locations.id })
  return row?.id ?? ''
}

/** Writes over a certain version of a place in use; false when somebody has written since, or there is none. */
export async function updateLocation(
  tx: Executor,
  practiceId: PracticeId,
  { id, version, ...fields }: LocationFields & { id: string; version: number },
): Promise<boolean> {
  const rows = await tx
    .update(locations)
    .set({ ...fields, version: sql`${locations.version} + 1` })
    .where(
      and(
        eq(locations.practiceId, practiceId),
        eq(locations.id, id),
        eq(locations.version, version),
        isNull(locations.archivedAt),
      ),
    )
    .returning({ id: locations.id })
  return rows.length === 1
}

/** What is still to be held at a place from a day on. */
export async function getComingUse(
  tx: Executor,
  practiceId: PracticeId,
  { id, date }: { id: string; date: IsoDate },
): Promise<{ series: number; sessions: number }> {
  const [[meetings], [planned]] = await Promise.all([
    tx
      .select({ n: count() })
      .from(series)
      .where(
        and(
          eq(series.practiceId, practiceId),
          eq(series.locationId, id),
          isNull(series.archivedAt),
          or(isNull(series.throughDate), gte(series.throughDate, date)),
        ),
      ),
    tx
      .select({ n: count() })
      .from(sessions)
      .where(
        and(
          eq(sessions.practiceId, practiceId),
          eq(sessions.locationId, id),
          ne(sessions.status, 'cancelled'),
          gte(sessions.sessionDate, date),
        ),
      ),
  ])
  return { series: meetings?.n ?? 0, sessions: planned?.n ?? 0 }
}

/** Sets a place aside; null when there is none here that is in use. What was held there stays as it was. */
export async function archiveLocation(
  tx: Executor,
  practiceId: PracticeId,
  id: string,
  now: Date,
): Promise<{ name: string } | null> {
  const [row] = await tx
    .update(locations)
    .set({ archivedAt: now, version: sql`${locations.version} + 1` })
    .where(and(eq(locations.practiceId, practiceId), eq(locations.id, id), isNull(locations.archivedAt)))
    .returning({ name: locations.name })
  return row ?? null
}
