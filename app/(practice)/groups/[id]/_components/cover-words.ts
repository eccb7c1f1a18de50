import { shortDay } from '@/lib/attendance/series'
import { addDays, type IsoDate } from '@/lib/kernel/dates'

/** How somebody is covered, as the server works it out. */
export type CoverShown = {
  payerName: string | null
  isCounted: boolean
  authorization: { number: string; approved: number; used: number; reserved: number; through: IsoDate } | null
  lastCovered: IsoDate | null
  gap: { date: IsoDate; rule: string; sentence: string } | null
  sessions: number
  uncovered: number
}

/** covered; soon: the next two weeks bring the end; open: the next session would wait; none: nothing to count. */
export type CoverTone = 'covered' | 'soon' | 'open' | 'none'

const missing: Readonly<Record<string, string>> = {
  'B-01': 'No authorization',
  'B-03': 'Units used up',
  'B-07': 'Not in force',
  'E-21': 'No coverage',
  'L-03': 'Visits used up',
}

/** A member's cover in two or three words, with its tone. */
export function coverWords(cover: CoverShown, today: IsoDate): { tone: CoverTone; words: string } {
  const { gap, authorization, lastCovered } = cover
  if (gap && lastCovered === null) {
    const hasEnded = gap.rule === 'B-07' && authorization !== null && authorization.through < gap.date
    const words = hasEnded ? `Ended ${shortDay(authorization.through, today)}` : (missing[gap.rule] ?? 'Not billed')
    return { tone: 'open', words }
  }
  if (gap && lastCovered !== null) {
    return { tone: lastCovered <= addDays(today, 14) ? 'soon' : 'covered', words: `To ${shortDay(lastCovered, today)}` }
  }
  if (cover.payerName === null) return { tone: 'none', words: 'No payer' }
  if (cover.sessions === 0) return { tone: 'none', words: 'No session ahead' }
  if (authorization) return { tone: 'covered', words: `To ${shortDay(authorization.through, today)}` }
  return { tone: 'covered', words: 'None needed' }
}
