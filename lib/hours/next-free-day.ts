import { addDays, type IsoDate } from '../kernel/dates'

/** The first day from a day on that is not taken. */
export function nextFreeDay(from: IsoDate, taken: readonly IsoDate[]): IsoDate {
  let day = from
  while (taken.includes(day)) day = addDays(day, 1)
  return day
}
