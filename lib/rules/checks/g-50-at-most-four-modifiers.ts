import { cite } from '../../policy/citations'
import type { ClaimSubject } from '../claim-subject'
import { hold, nothing } from '../finding'
import type { Rule } from '../rule'

export const atMostFourModifiers: Rule<ClaimSubject> = {
  id: 'G-50',
  title: 'A line has room for four modifiers',
  cites: [cite('PYX12', 'SV101-3 to SV101-6')],
  check: ({ lines }) => {
    const full = lines.find((line) => line.modifiers.length > 4)
    if (!full) return nothing
    return hold(`${full.code} has ${full.modifiers.length} modifiers, a claim line has room for four.`, {
      code: full.code,
      modifiers: full.modifiers.join(' '),
    })
  },
}
