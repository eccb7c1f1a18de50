import { addDays, type IsoDate, isIsoDate, isoDate } from './dates'

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/**
 * Reads a day as people type it: 2026-11-25, 11/25/2026, 11/25, Nov 25, 2026, nov 25, today, +7, -1. Month before day, as
 * in the United States; a two-digit year is the one of the hundred years that end ten years from today; without a year it
 * is this year's. Null for anything else, and for a day that does not exist.
 */
export function readDay(text: string, today: IsoDate): IsoDate | null {
  const typed = text.trim().toLowerCase()
  if (typed === 'today') return today
  const relative = /^([+-])(\d{1,4})$/.exec(typed)
  if (relative) return addDays(today, Number(relative[2]) * (relative[1] === '-' ? -1 : 1))
  if (isIsoDate(typed)) return typed
  const figures = /^(\d{1,2})[/.](\d{1,2})(?:[/.](\d{2}|\d{4}))?$/.exec(typed)
  if (figures) return dayOf(yearOf(figures[3], today), Number(figures[1]), Number(figures[2]))
  const words = /^(?:[a-z]{3,9},\s*)?([a-z]{3})[a-z]*\.?\s+(\d{1,2})(?:,?\s+(\d{2}|\d{4}))?$/.exec(typed)
  const month = words ? months.indexOf(words[1] ?? '') + 1 : 0
  return words && month > 0 ? dayOf(yearOf(words[3], today), month, Number(words[2])) : null
}

function yearOf(text: string | undefined, today: IsoDate): number {
  const thisYear = Number(today.slice(0, 4))
  if (text === undefined) return thisYear
  const year = Number(text)
  if (text.length === 4) return year
  const century = thisYear - (thisYear % 100)
  return century + year > thisYear + 10 ? century + year - 100 : century + year
}

function dayOf(year: number, month: number, day: number): IsoDate | null {
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  return isIsoDate(text) ? isoDate(year, month, day) : null
}
