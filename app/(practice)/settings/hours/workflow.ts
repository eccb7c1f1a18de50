import type { Db, Tx } from '@/db/client'
import { type Actor, inPractice } from '@/db/in-practice'
import { type ClaimChanges, previewChange } from '@/db/preview-change'
import { listPayerFacts } from '@/db/queries/facts-of-payers'
import { listLocationFacts } from '@/db/queries/facts-of-practice'
import { listLocationSettings } from '@/db/queries/location-settings'
import { listPayers } from '@/db/queries/payers'
import {
  archiveHoursException,
  getOpenLocation,
  insertHoursException,
  listHoursExceptions,
  listMeetingTimes,
  listSessionCounts,
} from '@/db/queries/posted-hours'
import { getPracticeIdentity, updateClosedHolidays } from '@/db/queries/practice-identity'
import { type SavedChange, saveChange } from '@/db/save-change'
import { addonAt } from '@/lib/claims/addon-at'
import { type HolidayName, holidayNames } from '@/lib/codes/holiday-names'
import { holidayDate } from '@/lib/hours/holidays'
import type { Location } from '@/lib/hours/location'
import { sessionHours } from '@/lib/hours/posted-hours'
import { present } from '@/lib/kernel/assert'
import {
  addDays,
  clockChangeAt,
  type IsoDate,
  type IsoTime,
  isoDate,
  laterOf,
  localAfter,
  localDateTime,
  yearOf,
} from '@/lib/kernel/dates'
import { err, ok, type Result } from '@/lib/kernel/result'
import type { Payer } from '@/lib/policy/payer'
import type { AddExceptionInput, HoursQuestion, SetHolidaysInput } from './inputs'

/** How far ahead the list of closed days looks when no year is asked for. */
const daysAhead = 60

/** Everything the page of posted hours says; location is null as long as the practice has no place in use. */
export function readHoursPage(db: Db, actor: Actor, question: HoursQuestion) {
  return inPractice(db, actor, async (tx) => {
    const { practiceId, today } = actor
    const practice = present(await getPracticeIdentity(tx, practiceId), 'an actor has a practice')
    const places = (await listLocationSettings(tx, practiceId)).filter((one) => !one.isArchived)
    const chosen = places.find((one) => one.id === question.location) ?? places[0]
    const location = (await listLocationFacts(tx, practiceId)).find((one) => one.id === chosen?.id)
    if (!location) return { practice, places, location: null }
    const tried = {
      date: question.date ?? today,
      begins: (question.begins ?? '18:00') as IsoTime,
      minutes: question.minutes ?? 90,
    }
    const inUse = new Set((await listPayers(tx, practiceId)).map((one) => one.id))
    const payers = (await listPayerFacts(tx, practiceId, tried.date)).filter((one) => inUse.has(one.id))
    const span = question.year
      ? { from: isoDate(question.year, 1, 1), through: isoDate(question.year, 12, 31) }
      : { from: today, through: addDays(today, daysAhead) }
    return {
      practice,
      places,
      location,
      versions: location.postedHours,
      meetings: await listMeetingTimes(tx, practiceId, { locationId: location.id, date: today }),
      tried: tryTime(location, practice.closedHolidays, payers, tried),
      days: await listClosedDays(tx, actor, location, practice.closedHolidays, span),
      hasLaterDays: location.exceptions.some((one) => one.date > span.through),
    }
  })
}

export type HoursPageFacts = Awaited<ReturnType<typeof readHoursPage>>

/** What the hours of a location, and then each payer, make of a time. */
function tryTime(
  location: Location,
  closedHolidays: readonly HolidayName[],
  payers: readonly Payer[],
  { date, begins, minutes }: { date: IsoDate; begins: IsoTime; minutes: number },
) {
  const start = localDateTime(date, begins)
  const end = localAfter(start, minutes)
  const hours = sessionHours(location, start, null, closedHolidays)
  const holiday = holidayNames.find((name) => holidayDate(name, yearOf(date)) === date) ?? null
  return {
    ...{ date, begins, minutes, placeOfService: location.placeOfService, holiday },
    ...{ isKnown: hours.known, isInside: hours.isInside, because: hours.because, open: hours.open },
    clock: clockChangeAt(start, location.timeZone),
    payers: [...payers]
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .map((payer) => ({ id: payer.id, name: payer.name, ...addonAt({ location, hours, start, end, payer }) })),
  }
}

export type TriedTime = ReturnType<typeof tryTime>

export type ClosedDay = {
  date: IsoDate
  /** Null for a holiday of the practice: that is said by its list. */
  exceptionId: string | null
  open: Location['exceptions'][number]['open']
  note: string | null
  holiday: HolidayName | null
  sessions: number
}

/** Exceptions and closed holidays of a span in order of date; an exception on a holiday stands for it (domain.md 2.4). */
async function listClosedDays(
  tx: Tx,
  { practiceId, today }: Actor,
  location: Location,
  closedHolidays: readonly HolidayName[],
  span: { from: IsoDate; through: IsoDate },
): Promise<ClosedDay[]> {
  const at = { locationId: location.id, ...span }
  const exceptions = await listHoursExceptions(tx, practiceId, at)
  const counts = new Map((await listSessionCounts(tx, practiceId, at)).map((one) => [one.date, one.sessions]))
  const years = [yearOf(span.from), ...(yearOf(span.through) > yearOf(span.from) ? [yearOf(span.through)] : [])]
  const holidays = new Map(years.flatMap((year) => closedHolidays.map((name) => [holidayDate(name, year), name])))
  const taken = new Set(exceptions.map((one) => one.date))
  const rows = [
    ...exceptions.map(({ id, ...one }) => ({ ...one, exceptionId: id, holiday: holidays.get(one.date) ?? null })),
    ...[...holidays]
      .filter(([date]) => date >= span.from && date <= span.through && !taken.has(date))
      .map(([date, holiday]) => ({ date, exceptionId: null, open: [], note: null, holiday })),
  ]
  const isPast = (date: IsoDate) => laterOf(date, today) === today && date !== today
  return rows
    .map((one) => ({ ...one, sessions: counts.get(one.date) ?? 0 }))
    .sort((a, b) => Number(isPast(a.date)) - Number(isPast(b.date)) || (a.date < b.date ? -1 : 1))
}

export type ExceptionRefusal = { kind: 'not_found' } | { kind: 'taken'; date: IsoDate }

async function addOn(tx: Tx, { practiceId, now }: Actor, { locationId, ...row }: AddExceptionInput) {
  if (!(await getOpenLocation(tx, practiceId, locationId))) return err({ kind: 'not_found' as const })
  const made = await insertHoursException(tx, practiceId, { ...row, locationId, now })
  return made === null ? err({ kind: 'taken' as const, date: row.date }) : ok({ id: made })
}

/** Says that one day is open otherwise than its week, or closed; claims that are not sent follow. */
export function addException(
  db: Db,
  actor: Actor,
  input: AddExceptionInput,
): Promise<Result<SavedChange<{ id: string }>, ExceptionRefusal>> {
  return saveChange<{ id: string }, ExceptionRefusal>(
    db,
    actor,
    (tx) => addOn(tx, actor, input),
    ({ id }) => ({ action: 'settings:exception', objectType: 'hours_exception', objectId: id, fields: ['open'] }),
  )
}

export function previewException(
  db: Db,
  actor: Actor,
  input: AddExceptionInput,
): Promise<Result<ClaimChanges, ExceptionRefusal>> {
  return previewChange<ExceptionRefusal>(db, actor, (tx) => addOn(tx, actor, input))
}

async function takeBack(tx: Tx, { practiceId, now }: Actor, id: string) {
  const gone = await archiveHoursException(tx, practiceId, id, now)
  return gone ? ok(gone) : err({ kind: 'not_found' as const })
}

/** Takes a day back to what its week says. */
export function removeException(
  db: Db,
  actor: Actor,
  { id }: { id: string },
): Promise<Result<SavedChange<{ date: IsoDate }>, { kind: 'not_found' }>> {
  return saveChange(
    db,
    actor,
    (tx) => takeBack(tx, actor, id),
    () => ({ action: 'settings:exception', objectType: 'hours_exception', objectId: id, fields: ['archived_at'] }),
  )
}

export function previewRemoval(
  db: Db,
  actor: Actor,
  { id }: { id: string },
): Promise<Result<ClaimChanges, { kind: 'not_found' }>> {
  return previewChange(db, actor, (tx) => takeBack(tx, actor, id))
}

export type HolidayConflict = { kind: 'conflict'; version: number; closedHolidays: HolidayName[] }

async function closeOn(
  tx: Tx,
  { practiceId }: Actor,
  input: SetHolidaysInput,
): Promise<Result<HolidayName[], HolidayConflict>> {
  // Kept in the order of the year, so that the same choice is the same list.
  const closedHolidays = holidayNames.filter((name) => input.closedHolidays.includes(name))
  if (await updateClosedHolidays(tx, practiceId, { version: input.version, closedHolidays })) return ok(closedHolidays)
  const theirs = present(await getPracticeIdentity(tx, practiceId), 'an actor has a practice')
  return err({ kind: 'conflict', version: theirs.version, closedHolidays: theirs.closedHolidays })
}

/** Says on which holidays the practice is closed, at every location, in every year. */
export function setHolidays(
  db: Db,
  actor: Actor,
  input: SetHolidaysInput,
): Promise<Result<SavedChange<HolidayName[]>, HolidayConflict>> {
  return saveChange(
    db,
    actor,
    (tx) => closeOn(tx, actor, input),
    () => ({ action: 'settings:holidays', objectType: 'practice', fields: ['closed_holidays'] }),
  )
}

export function previewHolidays(
  db: Db,
  actor: Actor,
  input: SetHolidaysInput,
): Promise<Result<ClaimChanges, HolidayConflict>> {
  return previewChange(db, actor, (tx) => closeOn(tx, actor, input))
}
