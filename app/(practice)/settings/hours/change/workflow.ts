import type { Db, Tx } from '@/db/client'
import type { Actor } from '@/db/in-practice'
import { type ClaimChanges, previewChange } from '@/db/preview-change'
import { getOpenLocation, insertPostedHours, listHoursVersions } from '@/db/queries/posted-hours'
import { type SavedChange, saveChange } from '@/db/save-change'
import { isSameWeek } from '@/lib/hours/check-intervals'
import { nextFreeDay } from '@/lib/hours/next-free-day'
import { versionOn } from '@/lib/hours/posted-hours'
import { addDays, type IsoDate } from '@/lib/kernel/dates'
import { err, ok, type Result } from '@/lib/kernel/result'
import type { PostHoursInput } from './inputs'

export type PostRefusal =
  | { kind: 'not_found' }
  /** A version of that day stands already; none is ever written over. */
  | { kind: 'same_day'; day: IsoDate; next: IsoDate }
  | { kind: 'nothing_changes'; since: IsoDate }

export type Posted = {
  locationId: string
  from: IsoDate
  /** The day before the next version, which stays as it is; null when this is the last one. */
  through: IsoDate | null
}

async function post(
  tx: Tx,
  { practiceId, now }: Actor,
  { locationId, fromDate, weekly }: PostHoursInput,
): Promise<Result<Posted, PostRefusal>> {
  if (!(await getOpenLocation(tx, practiceId, locationId))) return err({ kind: 'not_found' })
  const versions = await listHoursVersions(tx, practiceId, locationId)
  const taken = versions.map((one) => one.from)
  const sameDay: PostRefusal = { kind: 'same_day', day: fromDate, next: nextFreeDay(addDays(fromDate, 1), taken) }
  if (taken.includes(fromDate)) return err(sameDay)
  const inForce = versionOn(versions, fromDate)
  if (inForce && isSameWeek(inForce.weekly, weekly)) return err({ kind: 'nothing_changes', since: inForce.from })
  // Somebody else may have posted for the same day since the versions were read.
  const isPosted = await insertPostedHours(tx, practiceId, { locationId, from: fromDate, weekly, now })
  if (!isPosted) return err(sameDay)
  const later = versions.find((one) => one.from > fromDate)
  return ok({ locationId, from: fromDate, through: later ? addDays(later.from, -1) : null })
}

/** Posts a whole week of hours from a day on; claims that are not sent follow, sent ones keep their lines. */
export function postHours(
  db: Db,
  actor: Actor,
  input: PostHoursInput,
): Promise<Result<SavedChange<Posted>, PostRefusal>> {
  return saveChange<Posted, PostRefusal>(
    db,
    actor,
    (tx) => post(tx, actor, input),
    ({ locationId }) => ({
      ...{ action: 'settings:hours', objectType: 'location', objectId: locationId },
      fields: ['from_date', 'weekly'],
    }),
  )
}

export function previewPostHours(
  db: Db,
  actor: Actor,
  input: PostHoursInput,
): Promise<Result<ClaimChanges, PostRefusal>> {
  return previewChange<PostRefusal>(db, actor, (tx) => post(tx, actor, input))
}
