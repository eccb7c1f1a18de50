import { cite } from '../../policy/citations'
import type { ClaimSubject } from '../claim-subject'
import { hold, nothing } from '../finding'
import type { Rule } from '../rule'

export const pointersFit: Rule<ClaimSubject> = {
  id: 'E-08',
  title: 'A claim carries at most twelve diagnoses',
  cites: [cite('PYX12', 'HI and SV107')],
  check: ({ diagnosisCount }) => {
    if (diagnosisCount <= 12) return nothing
    return hold(`The claim has ${diagnosisCount} diagnoses, twelve fit. Shorten the lists of its notes.`, {
      diagnoses: diagnosisCount,
    })
  },
}
