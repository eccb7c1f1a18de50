import { cite } from '../../policy/citations'
import { block, nothing } from '../finding'
import type { LineSubject } from '../line-subject'
import type { Rule } from '../rule'

export const hasAQualifiedFacilitator: Rule<LineSubject> = {
  id: 'G-33',
  title: 'A session without a qualified facilitator is not psychotherapy',
  cites: [
    cite('AAPC-a', 'self-help without a professional'),
    cite('https://therapybillingclarity.com/blog/90853-group-therapy-cpt/', 'facilitator'),
  ],
  check: ({ room }) => {
    if (!room || room.facilitators > 0) return nothing
    return block('No claim: no clinician led this session.', { facilitators: 0 })
  },
}
