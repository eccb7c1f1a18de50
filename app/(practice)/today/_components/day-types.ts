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
}

export type ClinicianDay = {
  sessions: readonly DatedSession[]
  next: LookAhead | null
  week: readonly DatedSession[]
  notes: readonly NoteToSign[]
}
