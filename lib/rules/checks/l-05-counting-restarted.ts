import { dayInWords } from '../../kernel/words'
import { cite } from '../../policy/citations'
import type { VisitLimitSubject } from '../cover-subject'
import { info, nothing } from '../finding'
import type { Rule } from '../rule'

export const countingRestarted: Rule<VisitLimitSubject> = {
  id: 'L-05',
  title: 'A plan that changed inside the period starts its count again',
  cites: [cite('DESIGN', 'domain.md L-05')],
  check: ({ restartedOn }) => {
    if (restartedOn === null) return nothing
    return info(`The coverage began on ${dayInWords(restartedOn)}: visits are counted from that day.`, { restartedOn })
  },
}
