import { cite } from '../../policy/citations'
import type { ClaimSubject } from '../claim-subject'
import { hold, nothing } from '../finding'
import type { Rule } from '../rule'

export const medicareIsNotTwice: Rule<ClaimSubject> = {
  id: 'E-23',
  title: 'Primary and secondary are not both Medicare Part B',
  cites: [cite('FIELD', 'payer rejections')],
  check: ({ payer, otherFilingIndicators }) => {
    if (payer?.filingIndicator !== 'MB' || !otherFilingIndicators.includes('MB')) return nothing
    return hold('Medicare Part B stands as primary and as another coverage. One of them is wrong.', {
      filingIndicator: 'MB',
    })
  },
}
