import { textLengths } from '../../kernel/x12-text'
import { codeElement, dateElement, npiElement, optionalTextElement, textElement } from '../syntax/elements'
import type { Segment } from '../syntax/serialize'
import { addressSegments } from './address-segments'
import type { Person837P, Provider837P } from './interchange'

/** NM103 to NM107 of a person: last name, first name, and no middle name, prefix or suffix (NM1, domain.md 7.1). */
export function nameElements(person: { firstName: string; lastName: string }): [string, string, '', '', ''] {
  const lastName = textElement('NM103', person.lastName, textLengths.lastName)
  return [lastName, optionalTextElement('NM104', person.firstName, textLengths.firstName), '', '', '']
}

/** N3, N4 and DMG of the patient, which stand in 2010BA or in 2010CA, never in both (x12.md 1.4). */
export function patientDetailSegments(person: Person837P): Segment[] {
  const birthDate = dateElement('DMG02', person.birthDate)
  return [
    ...addressSegments(person.address, 'five or nine'),
    ['DMG', 'D8', birthDate, codeElement('DMG03', person.sex, /^[FMU]$/)],
  ]
}

/** NM1 of a clinician with the NPI; the entity code says which one (2310B 82, 2310D DQ). */
export function clinicianSegment(entity: '82' | 'DQ', provider: Provider837P): Segment {
  return ['NM1', entity, '1', ...nameElements(provider), 'XX', npiElement('NM109', provider.npi)]
}
