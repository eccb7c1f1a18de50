import { count } from '../../kernel/words'
import { cite } from '../../policy/citations'
import type { VisitLimitSubject } from '../cover-subject'
import { nothing, warn } from '../finding'
import type { Rule } from '../rule'

export const limitIsNear: Rule<VisitLimitSubject> = {
  id: 'L-04',
  title: 'A visit limit that is nearly reached is said in time',
  cites: [cite('DESIGN', 'domain.md L-04')],
  check: ({ limit, counted }) => {
    const remaining = limit - counted
    // At most four, or at most a fifth of the limit, in whole numbers.
    if (remaining > 4 && remaining * 5 > limit) return nothing
    return warn(`${count(Math.max(0, remaining), 'visit')} of ${limit} left in this period.`, {
      limit,
      counted,
      remaining,
    })
  },
}
