import { and, asc, eq, isNull, sql } from 'drizzle-orm'
import type { IsoDate, IsoTime, Weekday } from '../../lib/kernel/dates'
import type { Executor, PracticeId } from '../client'
import { groups, series } from '../schema/groups'
import { locations } from '../schema/locations'
import { providers } from '../schema/providers'
import { sessions } from '../schema/sessions'

export type SeriesFields = {
  weekday: Weekday
  everyWeeks: number
  weekOfMonth: number | null
  startTime: IsoTime
  endTime: IsoTime
  locationId: string
  room: string | null
  providerId: string
  from: IsoDate
  through: IsoDate | null
}

export type SeriesRecord = SeriesFields & {
  id: string
  groupId: string
  locationName: string
  providerName: string
  version: number
}

const columns = {
  id: series.id,
  groupId: series.groupId,
  weekday: series.weekday,
  everyWeeks: series.everyWeeks,
  weekOfMonth: series.weekOfMonth,
  startTime: series.startTime,
  endTime: series.endTime,
  locationId: series.locationId,
  locationName: locations.name,
  room: series.room,
  providerId: series.providerId,
  providerName: sql<string>`${providers.firstName} || ' ' || ${providers.lastName}`,
  from: series.fromDate,
  through: series.throughDate,
  version: series.version,
}

/** The series of a group, or of the whole practice, in the order they begin. Those of archived groups are left out for 'all'. */
export async function listSeries(
  tx: Executor,
  practiceId: PracticeId,
  groupId: string | 'all',
): Promise<SeriesRecord[]> {
  return tx
    .select(columns)
    .from(series)
    .innerJoin(locations, and(eq(locations.practiceId, series.practiceId), eq(locations.id, series.locationId)))
    .innerJoin(providers, and(eq(providers.practiceId, series.practiceId), eq(providers.id, series.providerId)))
    .innerJoin(groups, and(eq(groups.practiceId, series.practiceId), eq(groups.id, series.groupId)))
    .where(
      and(
        eq(series.practiceId, practiceId),
        isNull(series.archivedAt),
        groupId === 'all' ? isNull(groups.archivedAt) : eq(series.groupId, groupId),
      ),
    )
    .orderBy(asc(series.fromDate), asc(series.createdAt), asc(series.id))
}

/** One series, locked until the transaction ends. */
export async function getSeriesLocked(tx: Executor, practiceId: PracticeId, id: string): Promise<SeriesRecord | null> {
  const [row] = await tx
    .select(columns)
    .from(series)
    .innerJoin(locations, and(eq(locations.practiceId, series.practiceId), eq(locations.id, series.locationId)))
    .innerJoin(providers, and(eq(providers.practiceId, series.practiceId), eq(providers.id, series.providerId)))
    .where(and(eq(series.practiceId, practiceId), eq(series.id, id), isNull(series.archivedAt)))
    .for('update', { of: series })
  return row ?? null
}

export async function insertSeries(
  tx: Executor,
  practiceId: PracticeId,
  { groupId, ...fields }: SeriesFields & { groupId: string },
): Promise<string> {
  const [row] = await tx
    .insert(series)
    .values({ practiceId, groupId, ...stored(fields) })
    .returning({ id: series.id })
  if (!row) throw new Error('An insert gave no row back.')
  return row.id
}

/** Writes over the version that was read; false when somebody has written since. */
export async function updateSeries(
  tx: Executor,
  practiceId: PracticeId,
  id: string,
  { version, ...fields }: SeriesFields & { version: number },
): Promise<boolean> {
  const rows = await tx
    .update(series)
    .set({ ...stored(fields), version: version + 1 })
    .where(and(eq(series.practiceId, practiceId), eq(series.id, id), eq(series.version, version)))
    .returning({ id: series.id })
  return rows.length === 1
}

function stored({ from, through, ...fields }: SeriesFields) {
  return { ...fields, fromDate: from, throughDate: through }
}

/**
 * The series of groups in use whose sessions may not reach as far ahead as they should, each with the last day from today
 * on for which there is one that follows it; those moved apart do not count. Empty is the usual answer: nothing is due.
 */
export async function listSeriesToExtend(
  tx: Executor,
  practiceId: PracticeId,
  {
    groupId,
    today,
    openDays,
    mostDays,
  }: { groupId: string | 'all'; today: IsoDate; openDays: number; mostDays: number },
): Promise<(SeriesRecord & { last: IsoDate | null })[]> {
  // Along the sessions of its group from the last one back, so that no more than one row is read for each series.
  const last = sql<IsoDate | null>`(select s.session_date from ${sessions} s where s.practice_id = ${series.practiceId}
    and s.group_id = ${series.groupId} and s.series_id = ${series.id} and not s.is_apart and s.session_date >= ${today}
    order by s.session_date desc limit 1)`
  const begins = sql`greatest(${series.fromDate}, ${today}::date)`
  const reach = sql`case when ${series.throughDate} is null then ${begins} + ${openDays}::int
    else least(${series.throughDate}, ${begins} + ${mostDays}::int) end`
  return tx
    .select({ ...columns, last })
    .from(series)
    .innerJoin(locations, and(eq(locations.practiceId, series.practiceId), eq(locations.id, series.locationId)))
    .innerJoin(providers, and(eq(providers.practiceId, series.practiceId), eq(providers.id, series.providerId)))
    .innerJoin(groups, and(eq(groups.practiceId, series.practiceId), eq(groups.id, series.groupId)))
    .where(
      and(
        eq(series.practiceId, practiceId),
        isNull(series.archivedAt),
        isNull(groups.archivedAt),
        groupId === 'all' ? undefined : eq(series.groupId, groupId),
        sql`(${series.throughDate} is null or ${series.throughDate} >= ${today})`,
        // A session a week at most: one within the last seven days of the reach leaves room for none after it.
        sql`coalesce(${last} <= ${reach} - 7, true)`,
      ),
    )
    .orderBy(asc(series.fromDate), asc(series.createdAt), asc(series.id))
}

/** Where a series may meet: the locations that are not archived. */
export async function listSeriesPlaces(tx: Executor, practiceId: PracticeId): Promise<{ id: string; name: string }[]> {
  return tx
    .select({ id: locations.id, name: locations.name })
    .from(locations)
    .where(and(eq(locations.practiceId, practiceId), isNull(locations.archivedAt)))
    .orderBy(asc(locations.name))
}
