import { isCompanion } from '../../codes/service-codes'
import { cite } from '../../policy/citations'
import { block, nothing } from '../finding'
import type { LineSubject } from '../line-subject'
import type { Rule } from '../rule'

export const addonNeedsItsBase: Rule<LineSubject> = {
  id: 'A-04',
  title: 'An adjunct code goes with a base service of the same clinician that day or not at all',
  cites: [cite('AAPC-e', 'never alone')],
  check: ({ code, others, rendering }) => {
    if (code !== '99050' && code !== '99051') return nothing
    if (others.some((other) => !isCompanion(other.code) && other.rendering?.id === rendering?.id)) return nothing
    return block(`No claim: ${code} is never billed without a service of the same clinician that day.`, { code })
  },
}
