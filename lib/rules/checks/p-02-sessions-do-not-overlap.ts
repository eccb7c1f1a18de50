import { individualCodes } from '../../codes/service-codes'
import { cite } from '../../policy/citations'
import { hold, nothing } from '../finding'
import type { LineSubject } from '../line-subject'
import type { Rule } from '../rule'
import { isOverlapping } from '../same-day'

export const sessionsDoNotOverlap: Rule<LineSubject> = {
  id: 'P-02',
  title: 'Group and individual therapy on one day must not overlap',
  cites: [cite('FIELD', 'modifier 59: a different session'), cite('PTP24', '90853 with individual psychotherapy, 1')],
  check: (subject) => {
    if (!individualCodes.includes(subject.code)) return nothing
    const group = subject.others.find((other) => other.code === '90853' && isOverlapping(subject, other))
    if (!group) return nothing
    return hold(
      'This session overlaps the group of the same day. Correct the times: two services cannot share minutes.',
      {
        individual: `${subject.start} to ${subject.end}`,
        group: `${group.start} to ${group.end}`,
      },
    )
  },
}
