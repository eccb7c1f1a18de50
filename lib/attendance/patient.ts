import type { Address } from '../kernel/address'
import type { DateRange, IsoDate } from '../kernel/dates'

export type Sex = 'F' | 'M' | 'U'
export type Person = { firstName: string; lastName: string; birthDate: IsoDate; sex: Sex; address: Address }

/** A diagnosis of a patient and the days on which it is active; codes as given, with or without the dot. */
export type PatientDiagnosis = DateRange & { code: string }
