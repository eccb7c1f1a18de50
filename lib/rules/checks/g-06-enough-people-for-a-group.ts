import { cite } from '../../policy/citations'
import { block, hold, nothing } from '../finding'
import type { LineSubject } from '../line-subject'
import type { Rule } from '../rule'

export const enoughPeopleForAGroup: Rule<LineSubject> = {
  id: 'G-06',
  title: 'One person is not a group, and a payer may ask for more than two',
  cites: [
    cite('https://www.aapc.com/discuss/threads/group-psychotherapy-90853.95331/latest', 'group size'),
    cite('https://pa.carelon.com/pl/providers/provider-manual/3-group-therapy/', '2 to 12'),
  ],
  check: ({ payer, room, presentMinutes }) => {
    if (!payer || !room || room.present >= payer.settings.groupMin) return nothing
    const facts = {
      present: room.present,
      groupMin: payer.settings.groupMin,
      suggestedCode: room.present === 1 ? individualCodeFor(presentMinutes) : null,
    }
    if (room.present > 1) {
      return hold(`${room.present} came, ${payer.name} asks for ${payer.settings.groupMin} at least.`, facts)
    }
    const instead = facts.suggestedCode
      ? `If individual psychotherapy was documented, ${facts.suggestedCode} fits ${presentMinutes} minutes.`
      : 'Under 16 minutes there is no psychotherapy code.'
    return block(`No claim: one person is not a group. ${instead}`, facts)
  },
}

/** 90832 from 16 minutes, 90834 from 38, 90837 from 53; null for less (domain.md G-06). */
function individualCodeFor(minutes: number): string | null {
  if (minutes < 16) return null
  if (minutes < 38) return '90832'
  return minutes < 53 ? '90834' : '90837'
}
