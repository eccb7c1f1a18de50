import { and, asc, count, eq, gte, isNull, lte, ne, or } from 'drizzle-orm'
import type { OpenInterval, PostedHours } from '../../lib/hours/location'
import type { IsoDate, IsoTime, Weekday } from '../../lib/kernel/dates'
import type { Executor, PracticeId } from '../client'
import { groups, series } from '../schema/groups'
import { hoursExceptions, locations, postedHours } from '../schema/locations'
import { sessions } from '../schema/sessions'

/** The versions of a location's posted hours, the oldest first; none also for a location that is not here. */
export async function listHoursVersions(
  tx: Executor,
  practiceId: PracticeId,
  locationId: string,
): Promise<PostedHours[]> {
  const { fromDate: from, weekly } = postedHours
  return tx
    .select({ from, weekly })
    .from(postedHours)
    .where(and(eq(postedHours.practiceId, practiceId), eq(postedHours.locationId, locationId)))
    .orderBy(asc(postedHours.fromDate))
    .limit(500)
}

/** Posts a whole week from a day on; false when a version of that day stands already, since none is ever written over. */
export async function insertPostedHours(
  tx: Executor,
  practiceId: PracticeId,
  { locationId, from, weekly, now }: PostedHours & { locationId: string; now: Date },
): Promise<boolean> {
  const rows = await tx
    .insert(postedHours)
    .values({ practiceId, locationId, fromDate: from, weekly, createdAt: now })
    .onConflictDoNothing({ target: [postedHours.practiceId, postedHours.locationId, postedHours.fromDate] })
    .returning({ id: postedHours.id })
  return rows.length === 1
}

export type ExceptionRow = { id: string; date: IsoDate; open: readonly OpenInterval[]; note: string | null }

/** The days on which a location is open otherwise than its week says, in order. */
export async function listHoursExceptions(
  tx: Executor,
  practiceId: PracticeId,
  { locationId, from, through }: { locationId: string; from: IsoDate; through: IsoDate },
): Promise<ExceptionRow[]> {
  const { id, exceptionDate: date, open, note } = hoursExceptions
  return tx
    .select({ id, date, open, note })
    .from(hoursExceptions)
    .where(
      and(
        eq(hoursExceptions.practiceId, practiceId),
        eq(hoursExceptions.locationId, locationId),
        isNull(hoursExceptions.archivedAt),
        gte(hoursExceptions.exceptionDate, from),
        lte(hoursExceptions.exceptionDate, through),
      ),
    )
    .orderBy(asc(hoursExceptions.exceptionDate))
    .limit(400)
}

/** Writes down what is so on one day; null when something is said of that day already. */
export async function insertHoursException(
  tx: Executor,
  practiceId: PracticeId,
  row: { locationId: string; date: IsoDate; open: readonly OpenInterval[]; note: string | null; now: Date },
): Promise<string | null> {
  const { locationId, date: exceptionDate, open, note, now: createdAt } = row
  const { practiceId: practice, locationId: location, exceptionDate: date } = hoursExceptions
  const [made] = await tx
    .insert(hoursExceptions)
    .values({ practiceId, locationId, exceptionDate, open: [...open], note, createdAt })
    .onConflictDoNothing({ target: [practice, location, date], where: isNull(hoursExceptions.archivedAt) })
    .returning({ id: hoursExceptions.id })
  return made?.id ?? null
}

/** Takes a day back to what its week says; null when there is no such day here, or it was taken back already. */
export async function archiveHoursException(
  tx: Executor,
  practiceId: PracticeId,
  id: string,
  now: Date,
): Promise<{ date: IsoDate } | null> {
  const [row] = await tx
    .update(hoursExceptions)
    .set({ archivedAt: now })
    .where(
      and(eq(hoursExceptions.practiceId, practiceId), eq(hoursExceptions.id, id), isNull(hoursExceptions.archivedAt)),
    )
    .returning({ date: hoursExceptions.exceptionDate })
  return row ?? null
}

export type MeetingTime = { groupName: string; weekday: Weekday; startTime: IsoTime; endTime: IsoTime }

/** When groups meet at a location week after week, on a day or later. */
export async function listMeetingTimes(
  tx: Executor,
  practiceId: PracticeId,
  { locationId, date }: { locationId: string; date: IsoDate },
): Promise<MeetingTime[]> {
  const { weekday, startTime, endTime } = series
  return tx
    .select({ groupName: groups.name, weekday, startTime, endTime })
    .from(series)
    .innerJoin(groups, and(eq(groups.practiceId, series.practiceId), eq(groups.id, series.groupId)))
    .where(
      and(
        eq(series.practiceId, practiceId),
        eq(series.locationId, locationId),
        isNull(series.archivedAt),
        isNull(groups.archivedAt),
        or(isNull(series.throughDate), gte(series.throughDate, date)),
      ),
    )
    .orderBy(asc(series.startTime), asc(groups.name))
    .limit(200)
}

/** How many sessions a location has on each day of a span; days without one are left out. */
export async function listSessionCounts(
  tx: Executor,
  practiceId: PracticeId,
  { locationId, from, through }: { locationId: string; from: IsoDate; through: IsoDate },
): Promise<{ date: IsoDate; sessions: number }[]> {
  return tx
    .select({ date: sessions.sessionDate, sessions: count() })
    .from(sessions)
    .where(
      and(
        eq(sessions.practiceId, practiceId),
        eq(sessions.locationId, locationId),
        ne(sessions.status, 'cancelled'),
        gte(sessions.sessionDate, from),
        lte(sessions.sessionDate, through),
      ),
    )
    .groupBy(sessions.sessionDate)
    .limit(800)
}

/** True for a location of the practice that is in use. */
export async function getOpenLocation(
  tx: Executor,
  practiceId: PracticeId,
  locationId: string,
): Promise<{ name: string } | null> {
  const [row] = await tx
    .select({ name: locations.name })
    .from(locations)
    .where(and(eq(locations.practiceId, practiceId), eq(locations.id, locationId), isNull(locations.archivedAt)))
  return row ?? null
}
