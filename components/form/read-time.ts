import type { IsoTime } from '@/lib/kernel/dates'

/**
 * Reads a time as people type it: 18, 6p, 6:15, 6:00 pm, 18:00. Without am or pm the one nearer to a known time is meant.
 * Null when it is no time.
 */
export function readTime(text: string, near: string): IsoTime | null {
  const match = /^\s*(\d{1,2})(?::?([0-5]\d))?\s*(a|p)?\.?m?\.?\s*$/i.exec(text)
  if (!match) return null
  const half = match[3]?.toLowerCase()
  const minute = Number(match[2] ?? 0)
  let hour = Number(match[1])
  if (hour > 23 || (half && (hour < 1 || hour > 12))) return null
  if (half) hour = (hour % 12) + (half === 'p' ? 12 : 0)
  else if (hour >= 1 && hour <= 12) {
    const known = Number(near.slice(0, 2)) * 60 + Number(near.slice(3, 5))
    const [early, late] = [(hour % 12) * 60 + minute, ((hour % 12) + 12) * 60 + minute]
    hour = Math.abs(early - known) <= Math.abs(late - known) ? hour % 12 : (hour % 12) + 12
  }
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}` as IsoTime
}
