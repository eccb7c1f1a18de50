import type { Weekday } from '../kernel/dates'
import { listInWords, timeInWords } from '../kernel/words'
import type { OpenInterval } from './location'

export const weekdayWords: Readonly<Record<Weekday, string>> = {
  ...{ mon: 'Monday', tue: 'Tuesday', wed: 'Wednesday', thu: 'Thursday' },
  ...{ fri: 'Friday', sat: 'Saturday', sun: 'Sunday' },
}

/** '9:00 AM', 'noon', and 'midnight' for the end of a day; the start of one stays '12:00 AM'. */
export function clockInWords(time: string): string {
  if (time === '24:00') return 'midnight'
  return time === '12:00' ? 'noon' : timeInWords(time)
}

/** '9:00 AM to noon and 1:00 PM to 8:00 PM', or 'closed'. */
export function openInWords(open: readonly OpenInterval[]): string {
  if (open.length === 0) return 'closed'
  return listInWords(open.map(([from, to]) => `${clockInWords(from)} to ${clockInWords(to)}`))
}
