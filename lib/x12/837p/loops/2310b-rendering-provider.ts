import { textLengths } from '../../../kernel/x12-text'
import { optionalTextElement } from '../../syntax/elements'
import type { Segment } from '../../syntax/serialize'
import type { Provider837P } from '../interchange'
import { clinicianSegment } from '../person-segments'

/**
 * Loop 2310B: who rendered the service, when it is not the billing provider; PRV only where a taxonomy is given
 * (NM1*82, PRV*PE).
 */
export function renderingProvider(provider: Provider837P): Segment[] {
  const segments = [clinicianSegment('82', provider)]
  const taxonomy = optionalTextElement('PRV03', provider.taxonomy, textLengths.reference)
  if (taxonomy !== '') segments.push(['PRV', 'PE', 'PXC', taxonomy])
  return segments
}
