import { cite } from '../../policy/citations'
import { hold, nothing } from '../finding'
import type { LineSubject } from '../line-subject'
import type { Rule } from '../rule'

export const noteIsSigned: Rule<LineSubject> = {
  id: 'G-12',
  title: 'A claim waits until the patient’s own note is signed',
  cites: [
    cite(
      'https://provider-portal.helptherapy.com/support/solutions/articles/63000286111',
      'claims after the note is locked',
    ),
  ],
  check: ({ noteSigned, performing }) => {
    if (noteSigned) return nothing
    const who = performing ? `${performing.firstName} ${performing.lastName}` : 'The clinician'
    return hold(`${who} has not signed this note. Once it is signed, the claim goes on.`, { noteSigned: false })
  },
}
