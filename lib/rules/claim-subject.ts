import type { Person } from '../attendance/patient'
import type { Provider } from '../attendance/provider'
import type { Coverage } from '../authorizations/coverage'
import type { Address } from '../kernel/address'
import type { IsoDate } from '../kernel/dates'
import type { Payer } from '../policy/payer'

/** A service location that is sent as loop 2310C because it is not the practice's own address. */
export type ServiceLocation = { name: string; address: Address }

/** The facts about one gathered claim that a file could be rejected for (domain.md 7.3, 7.5). */
export type ClaimSubject = {
  practice: { name: string; taxonomy: string | null; address: Address }
  payer: Payer | null
  /** True when the patient has coverages, but no primary one in force that day. */
  isOutsideCoverage: boolean
  date: IsoDate
  patient: Person
  coverage: Coverage | null
  /** Filing indicators of the other coverages in force that day. */
  otherFilingIndicators: readonly string[]
  rendering: Provider
  needsOwnNpi: boolean
  supervising: Provider | null
  serviceLocation: ServiceLocation | null
  authorization: string | null
  diagnosisCount: number
  totalCents: number
  lines: readonly ClaimLineFacts[]
}

export type ClaimLineFacts = {
  code: string
  modifiers: readonly string[]
  units: number
  chargeCents: number
  /** True when the practice has a fee for the code. */
  hasFee: boolean
  /** What the general fee schedule says for the same units, or null. */
  uniformCents: number | null
  /** The state of an earlier claim with the same patient, payer, day, code and provider, if there is one (E-30). */
  sentBefore: string | null
}
