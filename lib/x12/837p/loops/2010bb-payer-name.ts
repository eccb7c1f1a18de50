import { textLengths } from '../../../kernel/x12-text'
import { textElement } from '../../syntax/elements'
import type { Segment } from '../../syntax/serialize'
import type { PatientLevel } from '../number-levels'

/** Loop 2010BB: the payer and its number with the receiver (NM1*PR, NM108 PI). */
export function payerName({ subscriber }: PatientLevel): Segment[] {
  const name = textElement('NM103', subscriber.payerName, textLengths.organizationName)
  const payerId = textElement('NM109', subscriber.payerId, textLengths.payerId)
  return [['NM1', 'PR', '2', name, '', '', '', '', 'PI', payerId]]
}
