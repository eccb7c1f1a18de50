import { dayInWords } from '../../kernel/words'
import { cite } from '../../policy/citations'
import { parameterOn } from '../../policy/parameters'
import { nothing, warn } from '../finding'
import type { LineSubject } from '../line-subject'
import type { Rule } from '../rule'

export const telehealthFlexibilitiesInForce: Rule<LineSubject> = {
  id: 'T-03',
  title: 'Medicare’s telehealth flexibilities have an end date',
  cites: [
    cite(
      'https://www.hcintellect.com/post/2026-telehealth-policy-update-medicare-flexibilities-extended',
      'through 2027-12-31',
    ),
  ],
  check: ({ payer, isTelehealth, date }) => {
    const flexibilities = parameterOn('medicareTelehealthThrough', date)
    if (payer?.type !== 'medicare' || !isTelehealth || date <= flexibilities) return nothing
    return warn(
      `Medicare’s telehealth flexibilities are known to run to ${dayInWords(flexibilities)}. Check the rule of this day.`,
      {
        date,
        knownThrough: flexibilities,
      },
    )
  },
}
