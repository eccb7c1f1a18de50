import { textLengths } from '../../../kernel/x12-text'
import { textElement } from '../../syntax/elements'
import type { Segment } from '../../syntax/serialize'
import { addressSegments } from '../address-segments'
import type { Claim837P } from '../interchange'

/**
 * Loop 2310C: where the service was, when it is not the billing address; nine digits of ZIP (NM1*77, N3, N4;
 * domain.md E-31).
 */
export function serviceLocation({ name, address }: NonNullable<Claim837P['serviceLocation']>): Segment[] {
  const facility = textElement('NM103', name, textLengths.organizationName)
  return [['NM1', '77', '2', facility], ...addressSegments(address, 'nine')]
}
