import { cite } from '../../policy/citations'
import type { ClaimSubject } from '../claim-subject'
import { hold, nothing } from '../finding'
import type { Rule } from '../rule'

export const everyLineHasACharge: Rule<ClaimSubject> = {
  id: 'E-34',
  title: 'Every line has a charge',
  cites: [cite('STEDI', 'zero-charge claims'), cite('FIELD', 'line charge 0')],
  check: ({ lines }) => {
    const free = lines.find((line) => line.chargeCents === 0)
    if (!free) return nothing
    const sentence = free.hasFee ? `The fee for ${free.code} is 0.` : `There is no fee for ${free.code} on this day.`
    return hold(`${sentence} Enter it, and the claim goes on.`, { code: free.code, hasFee: free.hasFee })
  },
}
