import type { HoldReason } from '@/components/billing/hold-reason-words'
import type { SessionShown } from '@/components/billing/session-item'
import type { IsoDate } from '@/lib/kernel/dates'

export type DatedSession = SessionShown & { date: IsoDate }
type Named = { patientId: string; name: string }

/** What to know before the next session begins. */
export type LookAhead = {
  sessionId: string
  held: readonly (Named & { sentence: string })[]
  low: readonly (Named & { left: number; number: string })[]
  covered: number
}

export type NoteToSign = {
  sessionId: string
  patientId: string
  patientName: string
  groupName: string
  date: IsoDate
  heldCents: number
  isDraft: boolean
  /** The first name of another member whose note says the same. */
  sameAs: string | null
}

export type ClinicianDay = {
  sessions: readonly DatedSession[]
  next: LookAhead | null
  week: readonly DatedSession[]
  notes: readonly NoteToSign[]
  /** Notes are written and signed here; else the attendance of a session says which are. */
  keepsNotes: boolean
}

type MoneyTotal = { count: number; cents: number; earliestFileBy: IsoDate | null }
export type WaitingReason = HoldReason & { claims: number; people: number; totalCents: number }
export type OwnerDay = {
  money: Record<'held' | 'ready' | 'released' | 'submitted', MoneyTotal>
  reasons: readonly WaitingReason[]
  groups: readonly {
    groupId: string
    groupName: string
    sessions: number
    came: number
    places: number
    noShows: number
    chargedCents: number
  }[]
}
