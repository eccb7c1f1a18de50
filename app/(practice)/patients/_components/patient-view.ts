import type { Person, Sex } from '@/lib/attendance/patient'
import type { AttendanceStatus } from '@/lib/attendance/session'
import type { AuthorizationStatus } from '@/lib/authorizations/authorization'
import type { CoverageRank, Relationship, VisitLimit } from '@/lib/authorizations/coverage'
import type { Address } from '@/lib/kernel/address'
import type { IsoDate, IsoTime } from '@/lib/kernel/dates'

// What the page of a patient draws. Said apart from the queries, which the browser must not get.

export type DetailsShown = {
  firstName: string
  lastName: string
  preferredName: string | null
  birthDate: IsoDate
  sex: Sex
  address: Address
  phone: string | null
  email: string | null
  family: string | null
  isIdentifiedPatient: boolean
}

export type PatientShown = DetailsShown & { id: string; version: number; isArchived: boolean }

export type CoverageFields = {
  payerId: string
  rank: CoverageRank
  memberNumber: string
  groupNumber: string | null
  relationship: Relationship
  subscriber: Person | null
  fromDate: IsoDate | null
  throughDate: IsoDate | null
  planYearStart: string | null
  visitLimit: VisitLimit | null
}
export type CoverageShown = CoverageFields & { id: string; payerName: string; version: number }

export type VisitsShown = {
  payerId: string
  limit: number
  counted: number
  from: IsoDate | null
  through: IsoDate | null
}

export type UsedVisitShown = { id: string; visitDate: IsoDate; codes: string[] | null; visits: number }

export type DiagnosisShown = {
  id: string
  code: string
  title: string | null
  fromDate: IsoDate | null
  throughDate: IsoDate | null
  version: number
  /** Why no claim can carry it today, or what a claim will warn of; null: nothing. */
  problem: { isBlock: boolean; sentence: string } | null
}

export type AuthorizationFields = {
  payerId: string
  number: string
  codes: string[]
  unitsApproved: number
  unitsUsed: number
  fromDate: IsoDate
  throughDate: IsoDate
  status: AuthorizationStatus
  providerId: string | null
}
export type AuthorizationShown = AuthorizationFields & {
  id: string
  payerName: string
  providerName: string | null
  version: number
  /** As the engine counts them; null for one that covers nothing: denied, pended or closed. */
  units: { approved: number; used: number; reserved: number; remaining: number } | null
  lastCovered: IsoDate | null
  runsOutOn: IsoDate | null
  warning: string | null
}

export type SessionShown = {
  sessionId: string
  groupId: string
  groupName: string
  date: IsoDate
  startTime: IsoTime
  status: AttendanceStatus | null
  arrived: IsoTime | null
  left: IsoTime | null
  isNoteSigned: boolean
  claimId: string | null
  state: 'ready' | 'held' | 'released' | 'submitted' | 'withdrawn' | 'not_billed' | null
  sentence: string | null
  chargeCents: number
  owesCents: number
}

export type ClaimRowShown = {
  id: string
  controlNumber: string
  date: IsoDate
  payerName: string | null
  state: 'ready' | 'held' | 'released' | 'submitted' | 'withdrawn'
  totalCents: number
  sentence: string | null
}

export type GroupShown = { groupId: string; name: string; joined: IsoDate; left: IsoDate | null; leaders: string[] }

export type Choice = { id: string; name: string }

/** What the page and its sheets need to know of who looks and when. */
export type Looking = { today: IsoDate; mayWrite: boolean; mayAuthorize: boolean; mayOpenClaims: boolean }
