import { cite } from '../../policy/citations'
import { hold, nothing } from '../finding'
import type { LineSubject } from '../line-subject'
import type { Rule } from '../rule'

export const psychotherapyWasTheMainPart: Rule<LineSubject> = {
  id: 'G-31',
  title: 'An excluded activity beside psychotherapy needs the clinician’s word',
  cites: [cite('SEED', 'activities that are not group psychotherapy'), cite('AAPC-a', 'list for Medicare')],
  check: ({ payer, room }) => {
    if (!payer || !room || room.psychotherapyAttested) return nothing
    const excluded = room.alsoActivities.find((one) => payer.settings.excludedActivities.includes(one))
    if (!excluded) return nothing
    return hold(
      `Part of the session was ${excluded.replaceAll('_', ' ')}. The clinician must attest that psychotherapy was the main part.`,
      { alsoActivity: excluded, psychotherapyAttested: false },
    )
  },
}
