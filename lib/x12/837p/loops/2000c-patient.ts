import { codeElement } from '../../syntax/elements'
import type { Segment } from '../../syntax/serialize'
import type { Patient837P } from '../interchange'
import type { PatientLevel } from '../number-levels'

/** Loop 2000C: the level of a patient who is not the subscriber, under the subscriber's (HL*23, PAT01). */
export function patient({ number }: PatientLevel, { relationshipCode }: Patient837P): Segment[] {
  return [
    ['HL', String(number + 1), String(number), '23', '0'],
    ['PAT', codeElement('PAT01', relationshipCode, /^(01|19|G8)$/)],
  ]
}
