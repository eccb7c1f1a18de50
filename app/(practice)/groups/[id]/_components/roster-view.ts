import type { IsoDate } from '@/lib/kernel/dates'
import { type CoverShown, type CoverTone, coverWords } from './cover-words'

/** came; away: expected and not there; none: not a member then, or not marked. */
export type Dot = 'came' | 'away' | 'none'

export type RosterRow = {
  memberId: string
  patientId: string
  name: string
  joinedDate: IsoDate
  leftDate: IsoDate | null
  version: number
  payerName: string | null
  tone: CoverTone
  cover: string
  why: string | null
  units: { approved: number; used: number; reserved: number; isLapsed: boolean } | null
  dots: Dot[]
  came: number
  of: number
}

type Member = {
  id: string
  patientId: string
  firstName: string
  lastName: string
  joinedDate: IsoDate
  leftDate: IsoDate | null
  version: number
}
type Held = { date: IsoDate; marks: readonly { patientId: string; status: string }[] }

/** The rows of a roster in its order. */
export function rosterRows(
  members: readonly Member[],
  covers: readonly (CoverShown & { patientId: string })[],
  last: readonly Held[],
  today: IsoDate,
): RosterRow[] {
  return members.map((one) => {
    const cover = covers.find((other) => other.patientId === one.patientId) ?? null
    const told = cover ? coverWords(cover, today) : { tone: 'none' as const, words: 'No session ahead' }
    const dots = last.map((session): Dot => {
      const mark = session.marks.find((other) => other.patientId === one.patientId)
      if (!mark) return 'none'
      return ['attended', 'late', 'left_early'].includes(mark.status) ? 'came' : 'away'
    })
    const { authorization } = cover ?? {}
    return {
      memberId: one.id,
      patientId: one.patientId,
      name: `${one.firstName} ${one.lastName}`,
      joinedDate: one.joinedDate,
      leftDate: one.leftDate,
      version: one.version,
      payerName: cover?.payerName ?? null,
      tone: told.tone,
      cover: told.words,
      why: cover?.gap?.sentence ?? null,
      units: authorization
        ? {
            approved: authorization.approved,
            used: authorization.used,
            reserved: authorization.reserved,
            isLapsed: authorization.through < today,
          }
        : null,
      dots,
      came: dots.filter((dot) => dot === 'came').length,
      of: dots.filter((dot) => dot !== 'none').length,
    }
  })
}
