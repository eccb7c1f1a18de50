import { cite } from '../../policy/citations'
import type { ClaimSubject } from '../claim-subject'
import { hold, nothing } from '../finding'
import type { Rule } from '../rule'

export const amountFits: Rule<ClaimSubject> = {
  id: 'E-04',
  title: 'An amount has at most ten digits',
  cites: [cite('TR3N', 'money length'), cite('STEDI', 'monetary amounts')],
  check: ({ payer, totalCents, lines }) => {
    const most = 9_999_999_999
    if (payer && lines.length > 50)
      return hold(`The claim has ${lines.length} lines, a claim file takes 50.`, { lines: lines.length })
    if (!payer || (totalCents <= most && lines.every((line) => line.chargeCents <= most))) return nothing
    return hold('A charge on this claim is more than a claim file can carry.', { totalCents })
  },
}
