import { textLengths } from '../../../kernel/x12-text'
import { optionalTextElement } from '../../syntax/elements'
import type { Segment } from '../../syntax/serialize'
import type { BillingProvider837P } from '../interchange'

/**
 * Loop 2000A: the level of the practice that bills, above every subscriber; PRV only where a taxonomy is given
 * (HL*20, PRV*BI).
 */
export function billingProvider({ taxonomy }: BillingProvider837P, level: number): Segment[] {
  const segments: Segment[] = [['HL', String(level), '', '20', '1']] // HL04: levels follow
  const code = optionalTextElement('PRV03', taxonomy, textLengths.reference)
  if (code !== '') segments.push(['PRV', 'BI', 'PXC', code])
  return segments
}
