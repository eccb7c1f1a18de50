import { daysBetween } from '../../kernel/dates'
import { count, dayInWords } from '../../kernel/words'
import { cite } from '../../policy/citations'
import type { AuthorizationSubject } from '../cover-subject'
import { nothing, warn } from '../finding'
import type { Rule } from '../rule'

export const endDateIsNear: Rule<AuthorizationSubject> = {
  id: 'B-06',
  title: 'An authorization near its end date is reviewed in time',
  cites: [cite('https://docs.encoreos.io/pm/prior-authorization-user-guide', 'expiry')],
  check: ({ number, through, asOf, lowDays }) => {
    const daysLeft = daysBetween(asOf, through)
    if (daysLeft > lowDays) return nothing
    const facts = { through, asOf, daysLeft, lowDays }
    if (daysLeft < 0) return warn(`${number} ended on ${dayInWords(through)}. Record the renewal.`, facts)
    return warn(`${number} ends on ${dayInWords(through)}, in ${count(daysLeft, 'day')}. Ask for the review.`, facts)
  },
}
