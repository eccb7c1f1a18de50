import type { Person } from '../attendance/patient'
import type { DateRange, IsoDate } from '../kernel/dates'

export const coverageRanks = ['primary', 'secondary', 'tertiary'] as const
export type CoverageRank = (typeof coverageRanks)[number]

export const relationships = ['self', 'spouse', 'child', 'other'] as const
export type Relationship = (typeof relationships)[number]

export const limitPeriods = ['calendar_year', 'plan_year', 'rolling_12_months', 'lifetime', 'month', 'week'] as const
export type LimitPeriod = (typeof limitPeriods)[number]

/** So many visits in a period; codes null counts all outpatient mental health (domain.md L-01). */
export type VisitLimit = { count: number; period: LimitPeriod; codes: readonly string[] | null }

/** Visits elsewhere, before what these facts hold (domain.md L-02). */
export type UsedVisits = { date: IsoDate; codes: readonly string[] | null; count: number }

export type Coverage = DateRange & {
  payer: string
  rank: CoverageRank
  memberId: string
  groupNumber: string | null
  relationship: Relationship
  /** Who holds the policy; null when it is the patient. */
  subscriber: Person | null
  /** 'MM-DD'; null is January 1. */
  planYearStart: string | null
  visitLimit: VisitLimit | null
}
