import type { IsoDate } from '@/lib/kernel/dates'
import { weekdayOf, yearOf } from '@/lib/kernel/dates'
import { dayInWords } from '@/lib/kernel/words'

const names = { mon: 'Mon', tue: 'Tue', wed: 'Wed', thu: 'Thu', fri: 'Fri', sat: 'Sat', sun: 'Sun' } as const

/** 'Wed, Nov 18' inside the year of today, 'Feb 14, 2027' outside it. */
export function dayLabel(date: IsoDate, today: IsoDate): string {
  const words = dayInWords(date)
  return yearOf(date) === yearOf(today) ? `${names[weekdayOf(date)]}, ${words.slice(0, -6)}` : words
}

/** A day as people say it. */
export function ServiceDate({ date, today }: { date: IsoDate; today: IsoDate }) {
  return (
    <time dateTime={date} className="tabular-nums whitespace-nowrap">
      {dayLabel(date, today)}
    </time>
  )
}
