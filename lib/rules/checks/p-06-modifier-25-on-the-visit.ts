import { isVisit } from '../../codes/service-codes'
import { cite } from '../../policy/citations'
import { hold, nothing } from '../finding'
import type { LineSubject } from '../line-subject'
import type { Rule } from '../rule'

export const modifier25OnTheVisit: Rule<LineSubject> = {
  id: 'P-06',
  title: 'An E/M beside a group carries 25, and 25 and 59 stand on the right codes',
  cites: [cite('PTP24', '90853 with E/M, 1'), cite('FIELD', 'CPT text of 25 and 59')],
  check: ({ payer, code, others, modifiers }) => {
    if (!payer) return nothing
    if (isVisit(code) && others.some((other) => other.code === '90853') && !modifiers.includes('25')) {
      return hold(
        `${code} on the day of a group needs modifier 25, if the visit was separate and documented as such.`,
        {
          code,
          modifiers: modifiers.join(' '),
        },
      )
    }
    if (code === '90853' && modifiers.includes('25')) return hold('25 never goes on 90853. Take it off.', { code })
    if (isVisit(code) && modifiers.includes('59'))
      return hold(`59 never goes on an E/M. Take it off ${code}.`, { code })
    return nothing
  },
}
