import { cite } from '../../policy/citations'
import type { AddonSubject } from '../addon-subject'
import { info, nothing } from '../finding'
import type { Rule } from '../rule'

export const lateStartCountsAsScheduled: Rule<AddonSubject> = {
  id: 'A-10',
  title: 'A session that began late because another ran over counts by its scheduled start',
  cites: [cite('AAPC-f', 'late running')],
  check: ({ code, onlyLateStart, hours }) => {
    if (code !== '99050' || !onlyLateStart) return nothing
    return info('No 99050: the session was scheduled inside the posted hours and only began late.', { ...hours })
  },
}
