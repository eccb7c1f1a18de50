import { dayInWords } from '../../kernel/words'
import { cite } from '../../policy/citations'
import { block, nothing } from '../finding'
import type { LineSubject } from '../line-subject'
import type { Rule } from '../rule'

export const filedInTime: Rule<LineSubject> = {
  id: 'L-20',
  title: 'A claim past the payer’s filing deadline can no longer be sent',
  cites: [
    cite('X12CODES', 'CARC 29'),
    cite('https://medtransic.com/blog/medical-billing/medical-billing-timely-filing-limits', 'Medicare'),
  ],
  check: ({ payer, filingDeadline, asOf }) => {
    if (!payer || filingDeadline === null || asOf <= filingDeadline) return nothing
    return block(
      `No claim: ${payer.name}’s last day for it was ${dayInWords(filingDeadline)}. It can no longer be sent.`,
      {
        deadline: filingDeadline,
        asOf,
      },
    )
  },
}
