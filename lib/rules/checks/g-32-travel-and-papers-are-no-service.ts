import type { Activity } from '../../codes/activities'
import { cite } from '../../policy/citations'
import { block, nothing } from '../finding'
import type { LineSubject } from '../line-subject'
import type { Rule } from '../rule'

const papersAndTravel: readonly Activity[] = ['travel', 'report_preparation', 'self_help_materials']

export const travelAndPapersAreNoService: Rule<LineSubject> = {
  id: 'G-32',
  title: 'Travel, reports and hand-outs are never a line, whoever pays',
  cites: [cite('SEED', 'activities that are not group psychotherapy')],
  check: ({ room }) => {
    if (!room || !papersAndTravel.includes(room.activity)) return nothing
    return block(`No claim: ${room.activity.replaceAll('_', ' ')} is never billed, whoever pays.`, {
      activity: room.activity,
    })
  },
}
