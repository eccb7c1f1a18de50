import { cite } from '../../policy/citations'
import { info, nothing } from '../finding'
import type { LineSubject } from '../line-subject'
import type { Rule } from '../rule'

export const dateByTheCliniciansZone: Rule<LineSubject> = {
  id: 'C-11',
  title: 'A telehealth session in another zone is dated by the clinician’s location',
  cites: [cite('DESIGN', 'domain.md C-11')],
  check: ({ isTelehealth, hasOwnTimeZone, date }) => {
    if (!isTelehealth || !hasOwnTimeZone) return nothing
    return info('The location keeps another time than the practice: the day of service is the location’s.', { date })
  },
}
