import { isEvaluationAndManagement, therapyWithEmCodes } from '../../codes/service-codes'
import { cite } from '../../policy/citations'
import { block, nothing } from '../finding'
import type { LineSubject } from '../line-subject'
import type { Rule } from '../rule'

export const therapyWithVisitNeedsTheVisit: Rule<LineSubject> = {
  id: 'P-08',
  title: '90833, 90836 and 90838 go with an E/M of the same clinician',
  cites: [
    cite('AOC24', '90833, 90836, 90838'),
    cite('http://e2emedicalbilling.com/90833-cpt-code-know-your-codes/', 'with E/M'),
  ],
  check: ({ code, others, rendering }) => {
    if (!therapyWithEmCodes.includes(code)) return nothing
    const hasVisit = others.some(
      (other) => isEvaluationAndManagement(other.code) && other.rendering?.id === rendering?.id,
    )
    if (hasVisit) return nothing
    return block(`No claim: ${code} is billed only beside an E/M by the same clinician that day.`, { code })
  },
}
