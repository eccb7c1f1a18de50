import { cite } from '../../policy/citations'
import type { AddonSubject } from '../addon-subject'
import { info, nothing } from '../finding'
import type { Rule } from '../rule'

export const insidePostedHours: Rule<AddonSubject> = {
  id: 'A-06',
  title: 'Inside posted hours on an evening, weekend or holiday: 99051',
  cites: [cite('SEED', '99051'), cite('HORIZON', 'regularly scheduled hours')],
  check: ({ code, payer, hours }) => {
    if (code !== '99051') return nothing
    const why = hours.holiday !== null ? 'a holiday' : hours.weekend ? 'a weekend' : 'an evening'
    return info(`99051: posted open, and ${why} for ${payer.name}.`, { ...hours })
  },
}
