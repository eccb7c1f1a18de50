import { unusualModalities } from '../../codes/activities'
import { cite } from '../../policy/citations'
import { nothing, warn } from '../finding'
import type { Rule } from '../rule'
import type { SessionSubject } from '../session-subject'

export const modalityAskedAbout: Rule<SessionSubject> = {
  id: 'G-34',
  title: 'An unusual modality should be asked about before it is billed',
  cites: [cite('SEED', 'ask if your modality is covered')],
  check: ({ session, activity }) => {
    if (!unusualModalities.includes(activity)) return nothing
    return warn(`Ask each payer whether ${activity.replaceAll('_', ' ')} is covered as group therapy.`, {
      session,
      activity,
    })
  },
}
