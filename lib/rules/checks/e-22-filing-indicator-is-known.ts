import { filingIndicators } from '../../codes/filing-indicators'
import { cite } from '../../policy/citations'
import type { ClaimSubject } from '../claim-subject'
import { hold, nothing } from '../finding'
import type { Rule } from '../rule'

export const filingIndicatorIsKnown: Rule<ClaimSubject> = {
  id: 'E-22',
  title: 'The payer’s filing indicator is one the file knows',
  cites: [cite('PYX12', 'SBR09'), cite('FIELD', 'payer rejections')],
  check: ({ payer }) => {
    if (!payer || filingIndicators.includes(payer.filingIndicator)) return nothing
    return hold(`${payer.filingIndicator} is not a claim filing indicator. Correct it at ${payer.name}.`, {
      filingIndicator: payer.filingIndicator,
    })
  },
}
