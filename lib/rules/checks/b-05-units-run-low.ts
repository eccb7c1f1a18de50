import { count } from '../../kernel/words'
import { cite } from '../../policy/citations'
import type { AuthorizationSubject } from '../cover-subject'
import { nothing, warn } from '../finding'
import type { Rule } from '../rule'

export const unitsRunLow: Rule<AuthorizationSubject> = {
  id: 'B-05',
  title: 'An authorization with few units left is renewed in time',
  cites: [cite('https://support.simplepractice.com/hc/en-us/articles/7007890860045', 'authorization reminders')],
  check: ({ number, unitsLeft, lowUnits }) => {
    if (unitsLeft > lowUnits) return nothing
    return warn(`${number} has ${count(Math.max(0, unitsLeft), 'unit')} left. Ask for the renewal.`, {
      unitsLeft,
      lowUnits,
    })
  },
}
