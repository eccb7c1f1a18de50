import { scopeOf } from '@/app/_server/scope'
import type { Db, Tx } from '@/db/client'
import { type Actor, inPractice } from '@/db/in-practice'
import { alignSessions, isMovable, leadersOf, moveSession, type SeriesOutcome } from '@/db/make-sessions'
import { previewChange } from '@/db/preview-change'
import { insertAuditEvent } from '@/db/queries/audit-events'
import { listMemberships } from '@/db/queries/group-members'
import {
  type Facilitator,
  getGroup,
  getGroupLocked,
  listClinicianChoices,
  listGroupFacilitators,
} from '@/db/queries/groups'
import { listPlanned, listPlannedLocked, type PlannedSession } from '@/db/queries/planned-sessions'
import {
  getSeriesLocked,
  insertSeries,
  listSeriesPlaces,
  type SeriesFields,
  type SeriesRecord,
  updateSeries,
} from '@/db/queries/series'
import { remakeClaims } from '@/db/remake-claims'
import { type SeriesEffect, seriesEffect } from '@/db/series-effect'
import { changeBegins } from '@/lib/attendance/plan-series'
import { endOfCount, nextOccurrences } from '@/lib/attendance/series'
import { addDays, earlierOf, type IsoDate } from '@/lib/kernel/dates'
import { err, ok, type Result } from '@/lib/kernel/result'
import type { NewSeries, SeriesChange } from './inputs'

export type SeriesChoices = {
  places: { id: string; name: string }[]
  clinicians: Facilitator[]
  /** Sessions that can still be moved, by series; the first of them are offered. */
  movable: PlannedSession[]
}

/** What a series may be given, and which sessions of the group can still be moved; null when the group is not theirs. */
export function readSeriesChoices(db: Db, actor: Actor, groupId: string): Promise<SeriesChoices | null> {
  return inPractice(db, actor, async (tx) => {
    const { practiceId, today } = actor
    if (!(await getGroup(tx, practiceId, groupId, scopeOf(actor)))) return null
    const [places, clinicians, planned] = await Promise.all([
      listSeriesPlaces(tx, practiceId),
      listClinicianChoices(tx, practiceId),
      listPlanned(tx, practiceId, { groupId, from: today }),
    ])
    return { places, clinicians, movable: planned.filter((one) => one.status === 'scheduled' && !one.isTaken) }
  })
}

export type SeriesRefusal =
  | { kind: 'not_found' }
  | { kind: 'archived' }
  | { kind: 'unknown_place' }
  | { kind: 'unknown_clinician' }
  /** Between its first and last day there is no such weekday. */
  | { kind: 'no_day' }
  /** The session has been held, called off or marked since. */
  | { kind: 'taken' }
  | { kind: 'occupied'; date: IsoDate }
  | { kind: 'conflict'; theirs: SeriesRecord }

/** What was done; null for the one session of 'this one'. */
type Written = { groupId: string; seriesId: string; outcome: SeriesOutcome | null }

/** Makes a series and its sessions, up to its end or half a year ahead. */
export function createSeries(db: Db, actor: Actor, input: NewSeries): Promise<Result<Written, SeriesRefusal>> {
  return inPractice(db, actor, (tx) => save(tx, actor, 'series:create', () => writeNew(tx, actor, input)))
}

/** What making it would do, without doing it. */
export function previewNewSeries(db: Db, actor: Actor, input: NewSeries): Promise<Result<SeriesEffect, SeriesRefusal>> {
  return tryWriting(db, actor, (tx) => writeNew(tx, actor, input))
}

/** Changes one session of a series, those from one on, or all that have not been taken. */
export function changeSeries(db: Db, actor: Actor, input: SeriesChange): Promise<Result<Written, SeriesRefusal>> {
  return inPractice(db, actor, (tx) => save(tx, actor, 'series:change', () => writeChange(tx, actor, input)))
}

/** What the change would do, without doing it. */
export function previewSeriesChange(
  db: Db,
  actor: Actor,
  input: SeriesChange,
): Promise<Result<SeriesEffect, SeriesRefusal>> {
  return tryWriting(db, actor, (tx) => writeChange(tx, actor, input))
}

async function save(
  tx: Tx,
  actor: Actor,
  action: string,
  write: () => Promise<Result<Written, SeriesRefusal>>,
): Promise<Result<Written, SeriesRefusal>> {
  const written = await write()
  if (!written.ok) return written
  const { groupId, seriesId, outcome } = written.value
  const members = await listMemberships(tx, actor.practiceId, groupId)
  const now = members.filter((one) => one.leftDate === null || one.leftDate >= actor.today)
  // Sessions still to come reserve units, which is said on the claims of those who are in them.
  await remakeClaims(
    tx,
    actor,
    now.map((one) => one.patientId),
  )
  await insertAuditEvent(tx, actor.practiceId, actor, {
    action,
    objectType: 'series',
    objectId: seriesId,
    fields: ['rhythm', 'times', 'location', 'room', 'clinician', 'end'],
    count: outcome ? outcome.made.length + outcome.moved + outcome.removed : 1,
  })
  return written
}

async function tryWriting(
  db: Db,
  actor: Actor,
  write: (tx: Tx) => Promise<Result<Written, SeriesRefusal>>,
): Promise<Result<SeriesEffect, SeriesRefusal>> {
  let effect: Omit<SeriesEffect, 'claims'> | null = null
  const claims = await previewChange(db, actor, async (tx): Promise<Result<null, SeriesRefusal>> => {
    const written = await write(tx)
    if (!written.ok) return written
    effect = await seriesEffect(tx, actor, written.value)
    return ok(null)
  })
  if (!claims.ok) return claims
  if (effect === null) throw new Error('A series was tried and nothing came of it.')
  const known: Omit<SeriesEffect, 'claims'> = effect
  return ok({ ...known, claims: { ...claims.value, changes: claims.value.changes.slice(0, 4) } })
}

async function writeNew(tx: Tx, actor: Actor, input: NewSeries): Promise<Result<Written, SeriesRefusal>> {
  const { practiceId } = actor
  const { groupId, end, ...given } = input
  const group = await getGroupLocked(tx, practiceId, groupId)
  if (!group) return err({ kind: 'not_found' })
  if (group.isArchived) return err({ kind: 'archived' })
  const fields = withEnd({ ...given, end }, given.from)
  const wrong = await unknownOf(tx, actor, fields)
  if (wrong) return err(wrong)
  const [first] = nextOccurrences(fields, fields.from, 1)
  if (!first) return err({ kind: 'no_day' })
  const seriesId = await insertSeries(tx, practiceId, { ...fields, groupId, from: first })
  return ok({
    groupId,
    seriesId,
    outcome: await align(tx, actor, seriesId, { from: first, seriesIds: [seriesId], isNew: true }),
  })
}

async function writeChange(tx: Tx, actor: Actor, input: SeriesChange): Promise<Result<Written, SeriesRefusal>> {
  const { practiceId } = actor
  const series = await getSeriesLocked(tx, practiceId, input.seriesId)
  if (!series) return err({ kind: 'not_found' })
  if (series.version !== input.version) return err({ kind: 'conflict', theirs: series })
  const group = await getGroupLocked(tx, practiceId, series.groupId)
  if (!group || group.isArchived) return err({ kind: group ? 'archived' : 'not_found' })
  const wrong = await unknownOf(tx, actor, input, series)
  if (wrong) return err(wrong)
  // The day before its first: every session of it, and those of the group it may meet.
  const planned = await listPlannedLocked(tx, practiceId, { groupId: series.groupId, from: addDays(series.from, -7) })
  if (input.scope === 'this') return changeOne(tx, actor, series, planned, input)
  return input.scope === 'all'
    ? changeAll(tx, actor, series, planned, input)
    : changeFollowing(tx, actor, series, planned, input)
}

async function changeOne(
  tx: Tx,
  { practiceId }: Actor,
  series: SeriesRecord,
  planned: readonly PlannedSession[],
  input: SeriesChange,
): Promise<Result<Written, SeriesRefusal>> {
  const { date, startTime, endTime, locationId, room, providerId } = input
  const session = planned.find((one) => one.id === input.sessionId && one.seriesId === series.id)
  if (!session || date === null) return err({ kind: 'not_found' })
  if (session.status !== 'scheduled' || session.isTaken) return err({ kind: 'taken' })
  const there = await listPlannedLocked(tx, practiceId, { groupId: series.groupId, from: date })
  if (there.some((one) => one.id !== session.id && one.date === date && one.startTime === startTime)) {
    return err({ kind: 'occupied', date })
  }
  const facilitators = await listGroupFacilitators(tx, practiceId, series.groupId)
  await moveSession(tx, practiceId, {
    ...{ id: session.id, seriesId: series.id, date, startTime, endTime, locationId, room, isApart: true },
    providerIds: leadersOf(providerId, facilitators),
  })
  return ok({ groupId: series.groupId, seriesId: series.id, outcome: null })
}

async function changeAll(
  tx: Tx,
  actor: Actor,
  series: SeriesRecord,
  planned: readonly PlannedSession[],
  input: SeriesChange,
): Promise<Result<Written, SeriesRefusal>> {
  const fields = withEnd(input, series.from)
  if (nextOccurrences(fields, series.from, 1).length === 0) return err({ kind: 'no_day' })
  const mine = planned.filter((one) => one.seriesId === series.id)
  // From today on, and before it what has not been taken yet.
  const first = earlierOf(mine.find(isMovable)?.date ?? actor.today, actor.today)
  const from = changeBegins(first, { today: actor.today, before: lastBefore(mine, first) })
  await updateSeries(tx, actor.practiceId, series.id, { ...fields, version: series.version })
  const outcome = await align(tx, actor, series.id, { from, seriesIds: [series.id] })
  return ok({ groupId: series.groupId, seriesId: series.id, outcome })
}

async function changeFollowing(
  tx: Tx,
  actor: Actor,
  series: SeriesRecord,
  planned: readonly PlannedSession[],
  input: SeriesChange,
): Promise<Result<Written, SeriesRefusal>> {
  const { practiceId, today } = actor
  const mine = planned.filter((one) => one.seriesId === series.id)
  const session = mine.find((one) => one.id === input.sessionId)
  if (!session) return err({ kind: 'not_found' })
  if (!isMovable(session)) return err({ kind: 'taken' })
  const from = changeBegins(session.date, { today, before: lastBefore(mine, session.date) })
  const fields = withEnd(input, from)
  const [first] = nextOccurrences(fields, from, 1)
  if (!first) return err({ kind: 'no_day' })
  const lastOfOld = addDays(from, -1)
  // Nothing is left of the old one: it becomes the new one.
  if (lastOfOld < series.from) {
    await updateSeries(tx, practiceId, series.id, { ...fields, from: first, version: series.version })
    const outcome = await align(tx, actor, series.id, { from, seriesIds: [series.id] })
    return ok({ groupId: series.groupId, seriesId: series.id, outcome })
  }
  const shortened = withEnd({ ...series, end: { through: lastOfOld } }, series.from)
  await updateSeries(tx, practiceId, series.id, { ...shortened, version: series.version })
  const seriesId = await insertSeries(tx, practiceId, { ...fields, from: first, groupId: series.groupId })
  const outcome = await align(tx, actor, seriesId, { from, seriesIds: [series.id, seriesId] })
  return ok({ groupId: series.groupId, seriesId, outcome })
}

async function align(
  tx: Tx,
  actor: Actor,
  seriesId: string,
  about: { from: IsoDate; seriesIds: readonly string[]; isNew?: boolean },
): Promise<SeriesOutcome> {
  const series = await getSeriesLocked(tx, actor.practiceId, seriesId)
  if (!series) throw new Error('A series was gone as soon as it was written.')
  return alignSessions(tx, actor, series, about)
}

function lastBefore(sessions: readonly PlannedSession[], date: IsoDate): IsoDate | null {
  return sessions.filter((one) => one.date < date).at(-1)?.date ?? null
}

type Given = Omit<SeriesFields, 'from' | 'through'> & Pick<NewSeries, 'end'>

/** The fields of a series from its first day on, a count of sessions turned into its last day. */
function withEnd(given: Given, from: IsoDate): SeriesFields {
  const { weekday, everyWeeks, weekOfMonth, startTime, endTime, locationId, room, providerId, end } = given
  const fields = { weekday, everyWeeks, weekOfMonth, startTime, endTime, locationId, room, providerId, from }
  const open = { ...fields, through: null }
  if (end === null) return open
  return { ...fields, through: 'through' in end ? end.through : endOfCount(open, end.count) }
}

/** A place or a clinician that is not there to be chosen; what a series has already may stay. */
async function unknownOf(
  tx: Tx,
  { practiceId }: Actor,
  { locationId, providerId }: { locationId: string; providerId: string },
  before?: SeriesRecord,
): Promise<SeriesRefusal | null> {
  if (locationId !== before?.locationId) {
    const places = await listSeriesPlaces(tx, practiceId)
    if (!places.some((one) => one.id === locationId)) return { kind: 'unknown_place' }
  }
  if (providerId !== before?.providerId) {
    const [clinician] = await listClinicianChoices(tx, practiceId, [providerId])
    if (!clinician) return { kind: 'unknown_clinician' }
  }
  return null
}
