import type { Licence } from '../codes/licences'
import type { DateRange, IsoDate } from '../kernel/dates'

export const specialties = ['behavioral_health', 'primary_care'] as const
export type Specialty = (typeof specialties)[number]

export type Enrolment = DateRange & { payer: string }

/** A clinician. Only an associate may lack the NPI. */
export type Provider = {
  id: string
  firstName: string
  lastName: string
  licence: Licence
  npi: string | null
  taxonomy: string | null
  licenceThrough: IsoDate | null
  /** Null: not checked; a list: these and no others. */
  enrolments: readonly Enrolment[] | null
  supervisor: string | null
  specialty: Specialty
}
