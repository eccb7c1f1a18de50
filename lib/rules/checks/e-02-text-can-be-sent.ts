import { cite } from '../../policy/citations'
import type { ClaimSubject } from '../claim-subject'
import { textProblems } from '../claim-texts'
import { hold, nothing } from '../finding'
import type { Rule } from '../rule'

export const textCanBeSent: Rule<ClaimSubject> = {
  id: 'E-02',
  title: 'Every text of a claim can be written in X12',
  cites: [cite('PYX12', 'character sets'), cite('https://studylib.net/doc/18048945', 'names')],
  check: (subject) => {
    if (!subject.payer) return nothing
    const problems = textProblems(subject)
    if (problems.length === 0) return nothing
    return problems
      .filter((problem) => problem.kind === 'character')
      .flatMap(({ field, value, message }) =>
        hold(`${field} ${message}. Correct it, and the claim goes on.`, { field, value }),
      )
  },
}
