import type { Segment } from '../../syntax/serialize'
import type { Patient837P } from '../interchange'
import { nameElements, patientDetailSegments } from '../person-segments'

/**
 * Loop 2010CA: name, address, birth date and sex of a patient who is not the subscriber (NM1*QC, N3, N4, DMG;
 * domain.md 7.1).
 */
export function patientName({ person }: Patient837P): Segment[] {
  return [['NM1', 'QC', '1', ...nameElements(person)], ...patientDetailSegments(person)]
}
