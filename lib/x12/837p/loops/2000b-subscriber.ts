import { textLengths } from '../../../kernel/x12-text'
import { codeElement, optionalTextElement } from '../../syntax/elements'
import type { Segment } from '../../syntax/serialize'
import { billingProviderLevel, type PatientLevel } from '../number-levels'

/**
 * Loop 2000B: the level of a subscriber; SBR02 is 18 and HL04 is 0 only when the subscriber is the patient (HL*22,
 * SBR).
 */
export function subscriber({
  number,
  subscriber: { groupNumber, filingIndicator },
  dependent,
}: PatientLevel): Segment[] {
  const isPatient = dependent === null
  const group = optionalTextElement('SBR03', groupNumber, textLengths.groupNumber)
  const filing = codeElement('SBR09', filingIndicator, /^[A-Z0-9]{2}$/)
  return [
    ['HL', String(number), String(billingProviderLevel), '22', isPatient ? '0' : '1'],
    ['SBR', 'P', isPatient ? '18' : '', group, '', '', '', '', '', filing], // SBR01: primary
  ]
}
