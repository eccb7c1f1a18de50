import { dayInWords } from '@/lib/kernel/words'
import type { DetailsShown } from './patient-view'

export const sexWords = { F: 'Female', M: 'Male', U: 'Not stated' } as const

/** A patient's details as the fields of the form show them, by the names of the fields. */
export function patientInWords({ address, ...one }: DetailsShown): Record<string, string> {
  return {
    firstName: one.firstName,
    lastName: one.lastName,
    preferredName: one.preferredName ?? '',
    birthDate: dayInWords(one.birthDate),
    sex: sexWords[one.sex],
    street: address.street,
    street2: address.street2 ?? '',
    city: address.city,
    state: address.state,
    zip: address.zip,
    phone: one.phone ?? '',
    email: one.email ?? '',
    family: one.family ?? '',
    isIdentifiedPatient: one.isIdentifiedPatient ? 'ticked' : 'not ticked',
  }
}

/** What stands there now, where it is not what was sent: for the fields of a form after a conflict. */
export function differences(
  theirs: Readonly<Record<string, string>>,
  mine: Readonly<Record<string, string>>,
): Record<string, string> {
  return Object.fromEntries(Object.entries(theirs).filter(([name, value]) => mine[name] !== value))
}
