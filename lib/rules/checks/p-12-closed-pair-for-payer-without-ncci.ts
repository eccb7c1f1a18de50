import { cite } from '../../policy/citations'
import { hold, nothing } from '../finding'
import type { LineSubject } from '../line-subject'
import type { Rule } from '../rule'
import { closedPair } from '../same-day'

export const closedPairForPayerWithoutNcci: Rule<LineSubject> = {
  id: 'P-12',
  title: 'A payer that does not use NCCI still gets a look at a pair NCCI closes',
  cites: [cite('DESIGN', 'domain.md P-12'), cite('PTP24', 'pairs of 90853 with indicator 0')],
  check: (subject) => {
    if (!subject.payer || subject.payer.settings.usesNcci) return nothing
    const pair = closedPair(subject)
    if (!pair) return nothing
    return hold(
      `NCCI does not pay ${pair.column2} on the day of ${pair.column1}. ${subject.payer.name} is set to pay both: check.`,
      {
        column1: pair.column1,
        column2: pair.column2,
        usesNcci: false,
      },
    )
  },
}
