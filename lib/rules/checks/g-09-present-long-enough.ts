import { cite } from '../../policy/citations'
import { hold, nothing } from '../finding'
import type { LineSubject } from '../line-subject'
import type { Rule } from '../rule'

export const presentLongEnough: Rule<LineSubject> = {
  id: 'G-09',
  title: 'A patient who was there for too short a time waits for the clinician’s decision',
  cites: [cite('FIELD', 'partial attendance')],
  check: ({ payer, room, isPartial, presentMinutes }) => {
    if (!payer || !room || !isPartial || payer.settings.minPresentMinutes === null) return nothing
    if (presentMinutes >= payer.settings.minPresentMinutes) return nothing
    return hold(
      `The patient was there for ${presentMinutes} minutes, ${payer.name} asks for ${payer.settings.minPresentMinutes}. Decide whether to bill.`,
      { presentMinutes, minPresentMinutes: payer.settings.minPresentMinutes },
    )
  },
}
