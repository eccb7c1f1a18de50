import type { IsoDate } from '../kernel/dates'
import type { Finding } from '../rules/finding'

export type ClaimLine = {
  session: string | null
  service: string | null
  date: IsoDate
  code: string
  modifiers: string[]
  units: number
  chargeCents: number
  /** Letters of the claim's diagnoses, 'AB'. */
  pointers: string
  placeOfService: string
}

export type Claim = {
  /** CLM01: made of patient, payer, rendering provider, day and authorization number alone. */
  id: string
  patient: string
  payer: string | null
  rendering: string
  supervising?: string
  status: 'ready' | 'held'
  totalCents: number
  authorization: string | null
  /** Without the dot; the first is letter A. */
  diagnoses: string[]
  lines: ClaimLine[]
  findings: Finding[]
}

export type NotBilled = {
  patient: string
  session: string | null
  service: string | null
  patientChargeCents: number
  findings: Finding[]
}

export type AuthorizationRow = {
  patient: string
  number: string
  approved: number
  used: number
  reserved: number
  remaining: number
  lastCoveredSession: IsoDate | null
  runsOutOn: IsoDate | null
  findings: Finding[]
}

export type VisitLimitRow = {
  patient: string
  payer: string
  limit: number
  counted: number
  periodFrom: IsoDate | null
  periodThrough: IsoDate | null
  findings: Finding[]
}

/** What attendance becomes (contract, BillResult): each attendance is a claim line, or stands in notBilled with the reason. */
export type BillResult = {
  claims: Claim[]
  notBilled: NotBilled[]
  warnings: Finding[]
  authorizations: AuthorizationRow[]
  visitLimits: VisitLimitRow[]
}
