import { daysBetween } from '../../kernel/dates'
import { count, dayInWords } from '../../kernel/words'
import { cite } from '../../policy/citations'
import { nothing, warn } from '../finding'
import type { LineSubject } from '../line-subject'
import type { Rule } from '../rule'

export const filingDeadlineIsNear: Rule<LineSubject> = {
  id: 'L-21',
  title: 'A claim within two weeks of its filing deadline is looked at first',
  cites: [cite('X12CODES', 'CARC 29'), cite('DESIGN', 'domain.md L-21')],
  check: ({ payer, filingDeadline, asOf }) => {
    if (!payer || filingDeadline === null) return nothing
    const left = daysBetween(asOf, filingDeadline)
    if (left < 0 || left > 14) return nothing
    const when = left === 0 ? 'Today is the last day' : `${count(left, 'day')} left`
    return warn(`${when} to file: ${payer.name} must have it by ${dayInWords(filingDeadline)}.`, {
      deadline: filingDeadline,
      daysLeft: left,
    })
  },
}
