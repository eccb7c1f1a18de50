import { dateAndTimeElements } from '../../syntax/elements'
import type { Segment } from '../../syntax/serialize'
import type { Interchange837P } from '../interchange'

/**
 * BHT: an original batch of chargeable claims whose reference follows from the control number, so it never comes
 * twice (X12 BHT03).
 */
export function header({ control, at }: Interchange837P): Segment[] {
  const [date, time] = dateAndTimeElements('BHT04', at)
  const batch = `BATCH${String(control).padStart(6, '0')}`
  return [['BHT', '0019', '00', batch, date, time, 'CH']]
}
