import { individualCodes } from '../../codes/service-codes'
import { cite } from '../../policy/citations'
import { hold, nothing } from '../finding'
import type { LineSubject } from '../line-subject'
import type { Rule } from '../rule'
import { indistinctGroups, isOverlapping } from '../same-day'

export const sessionsDoNotOverlap: Rule<LineSubject> = {
  id: 'P-02',
  title: 'Group and individual therapy on one day must not overlap',
  cites: [cite('FIELD', 'modifier 59: a different session'), cite('PTP24', '90853 with individual psychotherapy, 1')],
  check: (subject) => {
    if (!subject.payer || !individualCodes.includes(subject.code)) return nothing
    const group = indistinctGroups(subject)[0]
    if (!group) return nothing
    const overlaps = isOverlapping(subject, group)
    const facts = {
      individual: `${subject.start} to ${subject.end}`,
      group: `${group.start} to ${group.end}`,
      overlaps,
      noteSigned: subject.noteSigned,
      groupNoteSigned: group.noteSigned,
    }
    return overlaps
      ? hold(
          'This session overlaps the group of the same day. Correct the times: two services cannot share minutes.',
          facts,
        )
      : hold('This session and the group of the same day both need a signed note before they count as two.', facts)
  },
}
