import { familyCodes } from '../../codes/service-codes'
import { cite } from '../../policy/citations'
import { hold, nothing } from '../finding'
import type { LineSubject } from '../line-subject'
import type { Rule } from '../rule'
import { indistinctGroups, isOverlapping } from '../same-day'

export const familySessionIsApart: Rule<LineSubject> = {
  id: 'P-04',
  title: 'Family therapy beside a group needs its own time and a modifier',
  cites: [cite('PTP24', '90853 with 90846, 90847, 90849, 1'), cite('AAPC-d', 'family members')],
  check: (subject) => {
    if (!subject.payer || !familyCodes.includes(subject.code)) return nothing
    const group = indistinctGroups(subject)[0]
    if (!group) return nothing
    return hold(
      'Family and group therapy on one day must be documented as separate sessions: times apart, both notes signed.',
      {
        overlaps: isOverlapping(subject, group),
        noteSigned: subject.noteSigned,
        groupNoteSigned: group.noteSigned,
      },
    )
  },
}
