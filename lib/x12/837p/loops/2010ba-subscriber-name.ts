import { textLengths } from '../../../kernel/x12-text'
import { textElement } from '../../syntax/elements'
import type { Segment } from '../../syntax/serialize'
import type { PatientLevel } from '../number-levels'
import { nameElements, patientDetailSegments } from '../person-segments'

/**
 * Loop 2010BA: the subscriber's name and member number; N3, N4 and DMG only when the subscriber is the patient
 * (NM1*IL, domain.md E-33).
 */
export function subscriberName({ subscriber, dependent }: PatientLevel): Segment[] {
  const memberId = textElement('NM109', subscriber.memberId, textLengths.memberId)
  const name: Segment = ['NM1', 'IL', '1', ...nameElements(subscriber.person), 'MI', memberId]
  return dependent === null ? [name, ...patientDetailSegments(subscriber.person)] : [name]
}
