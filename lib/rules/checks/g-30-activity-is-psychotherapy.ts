import { cite } from '../../policy/citations'
import { block, nothing } from '../finding'
import type { LineSubject } from '../line-subject'
import type { Rule } from '../rule'

export const activityIsPsychotherapy: Rule<LineSubject> = {
  id: 'G-30',
  title: 'An activity the payer excludes is not group psychotherapy',
  cites: [cite('SEED', 'activities that are not group psychotherapy'), cite('AAPC-a', 'list for Medicare')],
  check: ({ payer, room }) => {
    if (!payer || !room || !payer.settings.excludedActivities.includes(room.activity)) return nothing
    return block(`No claim: ${inWords(room.activity)} is not group psychotherapy for ${payer.name}.`, {
      activity: room.activity,
    })
  },
}

function inWords(activity: string): string {
  return activity.replaceAll('_', ' ')
}
