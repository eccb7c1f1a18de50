import type { Segment } from '../../syntax/serialize'
import type { Provider837P } from '../interchange'
import { clinicianSegment } from '../person-segments'

/** Loop 2310D: who supervised the one who rendered (NM1*DQ; the guide takes no PRV here). */
export function supervisingProvider(provider: Provider837P): Segment[] {
  return [clinicianSegment('DQ', provider)]
}
