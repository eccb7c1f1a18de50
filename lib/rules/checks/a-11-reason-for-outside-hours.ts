import { cite } from '../../policy/citations'
import type { AddonSubject } from '../addon-subject'
import { hold, nothing } from '../finding'
import type { Rule } from '../rule'

export const reasonForOutsideHours: Rule<AddonSubject> = {
  id: 'A-11',
  title: '99050 needs the reason why the session was outside posted hours',
  cites: [
    cite(
      'https://www.priorityhealth.com/provider/manual/services/medical/after-hours-primary-care',
      'document circumstances',
    ),
  ],
  check: ({ code, outsideHoursReason }) => {
    if (code !== '99050' || (outsideHoursReason !== null && outsideHoursReason.trim() !== '')) return nothing
    return hold('Write down why the session was outside the posted hours: 99050 needs the reason.', {
      outsideHoursReason: null,
    })
  },
}
