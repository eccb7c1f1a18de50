import { cite } from '../../policy/citations'
import type { AddonSubject } from '../addon-subject'
import { hold, nothing } from '../finding'
import type { Rule } from '../rule'

export const noSeriesOutsideHours: Rule<AddonSubject> = {
  id: 'A-09',
  title: 'A series held outside posted hours means the hours are wrong, not that 99050 is due',
  cites: [cite('AAPC-e', 'hours regularly held'), cite('AAPC-f', 'planned arrivals')],
  check: ({ code, isSeries, hours }) => {
    if (code !== '99050' || !isSeries) return nothing
    return hold(
      'This group meets regularly outside the posted hours. Post these hours, and 99051 is judged, or drop the code.',
      { ...hours },
    )
  },
}
