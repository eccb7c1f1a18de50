import { cite } from '../../policy/citations'
import { nothing, warn } from '../finding'
import type { LineSubject } from '../line-subject'
import type { Rule } from '../rule'

export const platformCodesFrom2027: Rule<LineSubject> = {
  id: 'T-12',
  title: 'From 2027 Medicare may want new telehealth codes or modifiers',
  cites: [
    cite(
      'https://www.hcintellect.com/post/2026-telehealth-policy-update-medicare-flexibilities-extended',
      'third-party platforms',
    ),
  ],
  check: ({ payer, isTelehealth, date }) => {
    if (payer?.type !== 'medicare' || !isTelehealth || date < '2027-01-01') return nothing
    return warn(
      'Medicare has to name codes or modifiers for platform and incident-to telehealth by 2027. Check before sending.',
      { date },
    )
  },
}
