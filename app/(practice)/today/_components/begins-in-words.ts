import { minuteOfDay } from '@/lib/kernel/dates'
import { count, timeInWords } from '@/lib/kernel/words'

/** 'begins in 18 minutes' when it is near, 'begins at 6:00 PM' before, 'began at 6:00 PM' afterwards. */
export function beginsInWords(startTime: string, time: string): string {
  const minutes = minuteOfDay(startTime) - minuteOfDay(time)
  if (minutes < 0) return `began at ${timeInWords(startTime)}`
  return minutes < 90 ? `begins in ${count(minutes, 'minute')}` : `begins at ${timeInWords(startTime)}`
}
