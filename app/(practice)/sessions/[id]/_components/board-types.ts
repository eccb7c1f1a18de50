import type { AttendanceMode, AttendancePlace, AttendanceStatus } from '@/lib/attendance/session'
import type { IsoTime } from '@/lib/kernel/dates'
import type { Finding } from '@/lib/rules/finding'

/** What stands in a row: what was chosen, saved or not. A status of null is not marked yet. */
export type RowChoice = {
  status: AttendanceStatus | null
  mode: AttendanceMode
  at: AttendancePlace
  audioOnlyReason: string | null
  arrived: IsoTime | null
  left: IsoTime | null
  noteSigned: boolean
  interactiveComplexity: string | null
}

/** What the engine says will become of a row. */
export type RowOutcome = {
  patientId: string
  outcome: 'ready' | 'held' | 'not_billed'
  lines: readonly { code: string; modifiers: readonly string[] }[]
  amountCents: number
  patientChargeCents: number
  authorization: { number: string; approved: number; used: number; left: number } | null
  sentence: string | null
  findings: readonly (Finding & { isOverridden: boolean })[]
}

export type BoardRow = {
  patientId: string
  name: string
  payerName: string | null
  diagnoses: readonly string[]
  version: number
  choice: RowChoice
  isWalkIn: boolean
  /** Who saved the row last. */
  changedBy: string | null
  /** The claim that was sent and keeps this row as it is. */
  sent: SentClaim | null
}

export type SentClaim = {
  sentence: string
  lines: readonly { code: string; modifiers: readonly string[] }[]
  amountCents: number
}

/** What another person saved in a row while it was being changed here. */
export type RowConflict = { theirs: RowChoice; by: string; version: number }

/** A status inside a sentence. */
export const statusWords: Record<AttendanceStatus, string> = {
  attended: 'attended',
  late: 'late',
  left_early: 'left early',
  no_show: 'no show',
  late_cancel: 'late cancel',
  cancelled: 'cancelled',
}
