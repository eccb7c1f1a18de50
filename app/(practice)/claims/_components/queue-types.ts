import type { IsoDate } from '@/lib/kernel/dates'

/** A row of the queue: a claim, or an attendance that makes none. */
export type QueueRow = {
  id: string
  controlNumber: string | null
  state: 'held' | 'ready' | 'released' | 'submitted' | 'withdrawn' | 'not_billed'
  date: IsoDate
  patientName: string
  payerName: string | null
  groupName: string | null
  sessionId: string | null
  codes: readonly { code: string; isQuestioned: boolean }[]
  fileBy: IsoDate | null
  totalCents: number
  reason: string | null
  rule: string | null
  sentence: string | null
  moreHolds: number
}

export type HoldReason = {
  reason: string
  rule: string
  payerId: string | null
  payerName: string | null
  code: string | null
  sentence: string
  claims: number
  people: number
  totalCents: number
}

/** How the tabs of the queue are called. */
export const tabWords = {
  ready: 'Ready',
  held: 'On hold',
  released: 'Released',
  not_billed: 'Not billed',
  sent: 'Sent',
  all: 'All',
} as const
