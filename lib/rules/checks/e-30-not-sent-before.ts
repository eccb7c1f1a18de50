import { cite } from '../../policy/citations'
import type { ClaimSubject } from '../claim-subject'
import { hold, nothing } from '../finding'
import type { Rule } from '../rule'

export const notSentBefore: Rule<ClaimSubject> = {
  id: 'E-30',
  title: 'A claim that was sent and not rejected is not sent again as new',
  cites: [cite('FIELD', 'duplicate claims'), cite('X12CODES', 'CARC 18')],
  check: ({ payer, lines }) => {
    if (!payer) return nothing
    const twice = lines.find((line) => line.sentBefore !== null)
    if (!twice) return nothing
    return hold(
      `${twice.code} of this day was already sent to ${payer.name} (${twice.sentBefore}). Sending it again would be a duplicate.`,
      {
        code: twice.code,
        state: twice.sentBefore,
      },
    )
  },
}
