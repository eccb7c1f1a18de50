import { type IsoDate, weekdayOf } from '@/lib/kernel/dates'

type Hours = { isKnown: boolean; isInside: boolean; addon: '99050' | '99051' | null }

/** Where the session lies in the posted hours, for the usual payer. */
export function hoursInWords({ isKnown, isInside, addon }: Hours, date: IsoDate, startTime: string): string {
  if (!isKnown) return 'No posted hours: no add-on is proposed'
  if (!isInside) return 'Outside posted hours'
  if (addon !== '99051') return 'Inside posted hours'
  const weekday = weekdayOf(date)
  const kind = weekday === 'sat' || weekday === 'sun' ? 'Weekend' : startTime >= '17:00' ? 'Evening' : 'Holiday'
  return `${kind}, inside posted hours`
}
