import { dayInWords } from '../../kernel/words'
import { cite } from '../../policy/citations'
import type { HoursSubject } from '../cover-subject'
import { info, nothing } from '../finding'
import type { Rule } from '../rule'

export const hoursAreKnown: Rule<HoursSubject> = {
  id: 'C-01',
  title: 'Without posted hours for the day no adjunct code is proposed',
  cites: [cite('DESIGN', 'domain.md C-01')],
  check: ({ isKnown, date, location }) => {
    if (isKnown) return nothing
    return info(`No posted hours are known for ${dayInWords(date)}: no 99050 or 99051 is proposed.`, { date, location })
  },
}
