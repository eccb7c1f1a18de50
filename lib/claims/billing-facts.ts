import type { PatientDiagnosis, Person } from '../attendance/patient'
import type { Provider } from '../attendance/provider'
import type { Group, Service, Session } from '../attendance/session'
import type { Authorization } from '../authorizations/authorization'
import type { Coverage, UsedVisits } from '../authorizations/coverage'
import type { HolidayName } from '../codes/holiday-names'
import type { Fee } from '../fees/choose-fee'
import type { Location } from '../hours/location'
import type { Address } from '../kernel/address'
import type { IsoDate } from '../kernel/dates'
import type { CodeTables } from '../policy/code-tables'
import type { DatedPayer } from '../policy/payer'

export type Practice = {
  name: string
  npi: string
  taxId: string
  taxonomy: string | null
  phone: string | null
  timeZone: string
  address: Address
  closedHolidays: readonly HolidayName[]
  lateCancelFeeCents: number
  submitter: { id: string; contact: string | null } | null
  receiver: { id: string; name: string } | null
}

export type Patient = Person & {
  id: string
  family: string | null
  identifiedPatient: boolean
  /** In priority order; the first is primary. */
  diagnoses: readonly PatientDiagnosis[]
  coverages: readonly Coverage[]
  authorizations: readonly Authorization[]
  usedVisits: readonly UsedVisits[]
}

export const billedStates = ['sent', 'accepted', 'rejected', 'paid', 'denied', 'voided'] as const
export type BilledState = (typeof billedStates)[number]

/** A code that went out on an earlier claim; claim is that claim's id where it is known, so that it is not its own duplicate (E-30). */
export type BilledCode = {
  patient: string
  payer: string
  date: IsoDate
  code: string
  provider: string
  state: BilledState
  claim: string | null
}

/** Everything the engine is told. Every list may come in any order; every optional answer has been given its default. */
export type BillingFacts = {
  practice: Practice
  locations: readonly Location[]
  payers: readonly DatedPayer[]
  fees: readonly Fee[]
  providers: readonly Provider[]
  patients: readonly Patient[]
  groups: readonly Group[]
  sessions: readonly Session[]
  services: readonly Service[]
  billed: readonly BilledCode[]
  /** Not there in a practice file: then the tables of the product alone answer. */
  codeTables?: CodeTables
}
