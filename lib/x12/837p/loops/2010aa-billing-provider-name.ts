import { textLengths } from '../../../kernel/x12-text'
import { npiElement, taxIdElement, textElement } from '../../syntax/elements'
import type { Segment } from '../../syntax/serialize'
import { addressSegments } from '../address-segments'
import type { BillingProvider837P } from '../interchange'

/**
 * Loop 2010AA: name, NPI, street address with nine digits of ZIP, and tax number of the practice (NM1*85, N3, N4,
 * REF*EI).
 */
export function billingProviderName({ name, npi, taxId, address }: BillingProvider837P): Segment[] {
  const organization = textElement('NM103', name, textLengths.organizationName)
  return [
    ['NM1', '85', '2', organization, '', '', '', '', 'XX', npiElement('NM109', npi)],
    ...addressSegments(address, 'nine'),
    ['REF', 'EI', taxIdElement('REF02', taxId)],
  ]
}
