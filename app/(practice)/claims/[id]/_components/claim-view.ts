import type { IsoDate } from '@/lib/kernel/dates'
import type { Finding } from '@/lib/rules/finding'

/** The parts of one claim that its screen draws. */
export type ClaimShown = {
  id: string
  controlNumber: string
  state: 'held' | 'ready' | 'released' | 'submitted' | 'withdrawn'
  date: IsoDate
  totalCents: number
  patient: { id: string; name: string; birthDate: IsoDate }
  payer: { id: string; name: string } | null
  memberNumber: string | null
  rendering: { name: string; licence: string; npi: string | null }
  supervising: { name: string; npi: string | null } | null
  location: { name: string } | null
  group: { name: string; sessionId: string } | null
  diagnoses: readonly string[]
  authorization: string | null
  fileBy: IsoDate | null
  lines: readonly LineShown[]
  findings: readonly FindingShown[]
  batch: { id: string; controlNumber: number; at: Date } | null
}

export type LineShown = {
  lineNumber: number
  code: string
  modifiers: readonly string[]
  units: number
  chargeCents: number
  pointers: string
  placeOfService: string
  date: IsoDate
  session: string | null
  groupName: string | null
  startTime: string | null
}

export type FindingShown = Finding & {
  canOverride: boolean
  override: { reason: string; by: string; at: Date } | null
}
