import { familyCodes } from '../../codes/service-codes'
import { cite } from '../../policy/citations'
import { hold, nothing } from '../finding'
import type { LineSubject } from '../line-subject'
import type { Rule } from '../rule'
import { isOverlapping } from '../same-day'

export const familySessionIsApart: Rule<LineSubject> = {
  id: 'P-04',
  title: 'Family therapy beside a group needs its own time and a modifier',
  cites: [cite('PTP24', '90853 with 90846, 90847, 90849, 1'), cite('AAPC-d', 'family members')],
  check: (subject) => {
    if (!familyCodes.includes(subject.code)) return nothing
    const group = subject.others.find((other) => other.code === '90853')
    if (!group) return nothing
    const overlaps = isOverlapping(subject, group)
    if (!overlaps && subject.noteSigned && group.noteSigned) return nothing
    return hold(
      'Family and group therapy on one day must be documented as separate sessions: times apart, both notes signed.',
      {
        overlaps,
        noteSigned: subject.noteSigned,
        groupNoteSigned: group.noteSigned,
      },
    )
  },
}
