import type { IsoDate } from '../kernel/dates'

export const authorizationStatuses = ['approved', 'pended', 'denied', 'partial', 'closed'] as const
export type AuthorizationStatus = (typeof authorizationStatuses)[number]

/** A payer's promise to pay for so many units of some codes between two days, both included (domain.md 10.1). */
export type Authorization = {
  number: string
  payer: string
  codes: readonly string[]
  unitsApproved: number
  /** Used before and beside what these facts hold. */
  unitsUsed: number
  from: IsoDate
  through: IsoDate
  status: AuthorizationStatus
  /** The provider it names, if it names one. */
  provider: string | null
}
