import { holidayNames } from '../codes/holiday-names'
import { addDays, dateOf, type IsoDate, type LocalDateTime, minuteOfDay, timeOf, weekdayOf } from '../kernel/dates'
import type { AddonCode, PayerSettings } from '../policy/payer-settings'
import { matchHoliday } from './holidays'
import { intervalsInWords, type SessionHours } from './posted-hours'

/** Everything an add-on was decided on, so that the decision can be replayed (domain.md A-19). */
export type HoursFacts = {
  start: string
  timeZone: string
  postedHoursFrom: string | null
  postedHours: string
  inside: boolean
  weekend: boolean
  holiday: string | null
  evening: boolean
  eveningFrom: string
  earlyBefore: string | null
  boundary: string
}

export type AddonCandidate = {
  code: AddonCode
  /** True when 99051 rests on nothing but a holiday kept on its observed day (C-06). */
  onlyObservedHoliday: boolean
  hours: HoursFacts
}

type Definition = Pick<
  PayerSettings,
  'eveningFrom' | 'earlyBefore' | 'weekendDays' | 'holidays' | 'holidayDay' | 'boundary'
>

/**
 * 99050 outside posted hours, 99051 inside them on a weekend, holiday or evening as the payer defines these, else none
 * (domain.md 2.4 steps 2 to 5). The caller has made sure that the hours are known.
 */
export function addonCandidate(
  hours: SessionHours,
  start: LocalDateTime,
  end: LocalDateTime,
  definition: Definition,
): AddonCandidate | { code: null; hours: HoursFacts } {
  const special = specialTime(start, end, definition)
  const facts: HoursFacts = {
    start,
    timeZone: hours.timeZone,
    postedHoursFrom: hours.version,
    postedHours: intervalsInWords(hours.open),
    inside: hours.isInside,
    weekend: special.weekend,
    holiday: special.holiday,
    evening: special.evening,
    eveningFrom: definition.eveningFrom,
    earlyBefore: definition.earlyBefore,
    boundary: definition.boundary,
  }
  if (!hours.isInside) return { code: '99050', onlyObservedHoliday: false, hours: facts }
  if (!special.holds) return { code: null, hours: facts }
  const onlyObservedHoliday = special.byObservedDay && !special.weekend && !special.evening
  return { code: '99051', onlyObservedHoliday, hours: facts }
}

type Special = { holds: boolean; weekend: boolean; holiday: string | null; byObservedDay: boolean; evening: boolean }

/** Which part of the session must lie in the special time is the payer's boundary (2.4 step 4). */
function specialTime(start: LocalDateTime, end: LocalDateTime, definition: Definition): Special {
  const date = dateOf(start)
  const startMinute = minuteOfDay(timeOf(start))
  const first = specialDay(date, definition)
  const evening = isEveningAt(startMinute, definition)
  const atStart = { weekend: first.weekend, holiday: first.holiday, byObservedDay: first.byObservedDay, evening }
  if (definition.boundary === 'start') return { ...atStart, holds: first.holds || evening }

  const pieces = piecesByDay(start, end).map((piece) => {
    const day = piece.date === date ? first : specialDay(piece.date, definition)
    return {
      any: day.holds || overlapsEvening(piece.from, piece.to, definition),
      entire: day.holds || isWhollyEvening(piece.from, piece.to, definition),
      evening: overlapsEvening(piece.from, piece.to, definition),
    }
  })
  const holds =
    definition.boundary === 'any_overlap' ? pieces.some((piece) => piece.any) : pieces.every((piece) => piece.entire)
  return { ...atStart, evening: evening || pieces.some((piece) => piece.evening), holds }
}

function specialDay(date: IsoDate, definition: Definition) {
  const weekend = definition.weekendDays.includes(weekdayOf(date))
  const names = definition.holidays === 'federal' ? holidayNames : definition.holidays
  const match = names.length > 0 ? matchHoliday(date, names, definition.holidayDay) : null
  return {
    weekend,
    holiday: match?.name ?? null,
    byObservedDay: match?.by === 'observed',
    holds: weekend || match !== null,
  }
}

function isEveningAt(minute: number, { eveningFrom, earlyBefore }: Definition): boolean {
  return minute >= minuteOfDay(eveningFrom) || (earlyBefore !== null && minute < minuteOfDay(earlyBefore))
}

function overlapsEvening(from: number, to: number, { eveningFrom, earlyBefore }: Definition): boolean {
  return to > minuteOfDay(eveningFrom) || (earlyBefore !== null && from < minuteOfDay(earlyBefore))
}

function isWhollyEvening(from: number, to: number, { eveningFrom, earlyBefore }: Definition): boolean {
  return from >= minuteOfDay(eveningFrom) || (earlyBefore !== null && to <= minuteOfDay(earlyBefore))
}

function piecesByDay(start: LocalDateTime, end: LocalDateTime): { date: IsoDate; from: number; to: number }[] {
  const lastDate = dateOf(end)
  const pieces = []
  for (let date = dateOf(start); date <= lastDate; date = addDays(date, 1)) {
    const from = date === dateOf(start) ? minuteOfDay(timeOf(start)) : 0
    const to = date === lastDate ? minuteOfDay(timeOf(end)) : 1440
    if (to > from) pieces.push({ date, from, to })
  }
  return pieces
}
