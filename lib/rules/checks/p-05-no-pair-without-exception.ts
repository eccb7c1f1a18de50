import { cite } from '../../policy/citations'
import { block, nothing } from '../finding'
import type { LineSubject } from '../line-subject'
import type { Rule } from '../rule'
import { closedPair } from '../same-day'

export const noPairWithoutException: Rule<LineSubject> = {
  id: 'P-05',
  title: 'Of an NCCI pair that no modifier opens, the second code is not billed',
  cites: [cite('PTP24', 'pairs of 90853 with indicator 0')],
  check: (subject) => {
    if (!subject.payer?.settings.usesNcci) return nothing
    const pair = closedPair(subject)
    if (!pair) return nothing
    return block(
      `No claim: ${pair.column2} is not paid on the same day as ${pair.column1}, and no modifier changes that.`,
      {
        column1: pair.column1,
        column2: pair.column2,
        indicator: 0,
      },
    )
  },
}
