import { interactiveComplexityPrimaries, isEvaluationAndManagement } from '../../codes/service-codes'
import { cite } from '../../policy/citations'
import { block, nothing } from '../finding'
import type { LineSubject } from '../line-subject'
import type { Rule } from '../rule'

export const noComplexityOnAVisitAlone: Rule<LineSubject> = {
  id: 'P-10',
  title: '90785 does not go with an E/M that has no psychotherapy',
  cites: [cite('https://blog.medicmgmt.com/simplifying-behavioral-health-coding', '90785')],
  check: ({ code, others, rendering }) => {
    if (code !== '90785' || !others.some((other) => isEvaluationAndManagement(other.code))) return nothing
    const hasPrimary = others.some(
      (other) => interactiveComplexityPrimaries.includes(other.code) && other.rendering?.id === rendering?.id,
    )
    return hasPrimary ? nothing : block('No claim: 90785 does not go with an E/M that has no psychotherapy.', { code })
  },
}
