import { cite } from '../../policy/citations'
import type { AddonSubject } from '../addon-subject'
import { info, nothing } from '../finding'
import type { Rule } from '../rule'

export const oneAddonADay: Rule<AddonSubject> = {
  id: 'A-17',
  title: 'One 99051 for a patient and a day',
  cites: [cite('NYOMH', 'one after-hours code per recipient per day')],
  check: ({ code, date, earlierToday }) => {
    if (code !== '99051' || !earlierToday) return nothing
    return info('No second 99051: the patient already has one that day.', { date })
  },
}
