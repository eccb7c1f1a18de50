import { type IsoDate, weekdayOf } from '@/lib/kernel/dates'
import { dayInWords } from '@/lib/kernel/words'

const weekdays = {
  mon: 'Monday',
  tue: 'Tuesday',
  wed: 'Wednesday',
  thu: 'Thursday',
  fri: 'Friday',
  sat: 'Saturday',
  sun: 'Sunday',
}

/** 'Wednesday, Nov 18' inside the year of today, with its year outside it. */
export function longDay(date: IsoDate, today: IsoDate): string {
  const words = dayInWords(date)
  return `${weekdays[weekdayOf(date)]}, ${date.slice(0, 4) === today.slice(0, 4) ? words.replace(/, \d{4}$/, '') : words}`
}
