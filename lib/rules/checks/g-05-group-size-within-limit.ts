import { cite } from '../../policy/citations'
import { hold, nothing } from '../finding'
import type { LineSubject } from '../line-subject'
import type { Rule } from '../rule'

export const groupSizeWithinLimit: Rule<LineSubject> = {
  id: 'G-05',
  title: 'A group bills only up to the size the payer allows',
  cites: [cite('SEED', 'group of at most 10'), cite('NEXTGEN', 'NGS L33632 allows 12')],
  check: ({ payer, room }) => {
    if (!payer || !room) return nothing
    const limit = room.kind === 'multi_family' ? payer.settings.multiFamilyMax : payer.settings.groupMax
    if (room.present <= limit) return nothing
    return hold(
      `${room.present} came, ${payer.name}’s limit is set to ${limit}. If the payer allows more, set it with its source.`,
      { present: room.present, limit },
    )
  },
}
