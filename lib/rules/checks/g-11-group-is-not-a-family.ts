import { cite } from '../../policy/citations'
import { hold, nothing } from '../finding'
import type { LineSubject } from '../line-subject'
import type { Rule } from '../rule'

export const groupIsNotAFamily: Rule<LineSubject> = {
  id: 'G-11',
  title: 'People who are all related make a family session, not a group',
  cites: [cite('AAPC-d', 'parents in a group'), cite('SEED', '90853 and 90849')],
  check: ({ room }) => {
    if (!room || room.kind === 'multi_family' || room.kinship === 'mixed') return nothing
    const facts = { present: room.present, kinship: room.kinship }
    if (room.kinship === 'one_family') {
      return hold('Everyone present is of one family: that is family therapy, 90846 or 90847, not 90853.', facts)
    }
    return hold('Everyone present came with a relative: ask whether this was a multiple-family group, 90849.', facts)
  },
}
