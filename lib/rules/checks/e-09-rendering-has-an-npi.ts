import { cite } from '../../policy/citations'
import type { ClaimSubject } from '../claim-subject'
import { hold, nothing } from '../finding'
import type { Rule } from '../rule'

export const renderingHasAnNpi: Rule<ClaimSubject> = {
  id: 'E-09',
  title: 'The clinician on the claim has an NPI',
  cites: [cite('FIELD', 'NPI check digit')],
  check: ({ payer, rendering, needsOwnNpi, supervising }) => {
    if (!payer) return nothing
    const without = needsOwnNpi && rendering.npi === null ? rendering : supervising?.npi === null ? supervising : null
    if (!without) return nothing
    return hold(`${without.firstName} ${without.lastName} stands on the claim without an NPI. Record it.`, {
      provider: without.id,
    })
  },
}
