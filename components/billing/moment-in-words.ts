import { dateOf, type IsoDate, localAt, timeOf } from '@/lib/kernel/dates'
import { timeInWords } from '@/lib/kernel/words'
import { dayLabel } from './service-date'

/** When something was done, by the clock of the practice: 'Tue, Nov 24, 10:42 AM'. */
export function momentInWords(at: Date, timeZone: string, today: IsoDate): string {
  const local = localAt(at.getTime(), timeZone)
  return `${dayLabel(dateOf(local), today)}, ${timeInWords(timeOf(local))}`
}
