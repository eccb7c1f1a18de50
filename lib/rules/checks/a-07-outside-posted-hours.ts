import { cite } from '../../policy/citations'
import type { AddonSubject } from '../addon-subject'
import { info, nothing } from '../finding'
import type { Rule } from '../rule'

export const outsidePostedHours: Rule<AddonSubject> = {
  id: 'A-07',
  title: 'Outside posted hours: 99050',
  cites: [cite('SEED', '99050'), cite('HORIZON', 'outside regular hours')],
  check: ({ code, hours }) => {
    if (code !== '99050') return nothing
    return info('99050: the session began outside the posted hours.', { ...hours })
  },
}
