import { cite } from '../../policy/citations'
import type { ClaimSubject } from '../claim-subject'
import { textProblems } from '../claim-texts'
import { hold, nothing } from '../finding'
import type { Rule } from '../rule'

export const subscriberIsComplete: Rule<ClaimSubject> = {
  id: 'E-33',
  title: 'Patient, subscriber and clinician have what the file requires',
  cites: [cite('PYX12', 'loops 2010BA and 2010CA')],
  check: (subject) => {
    if (!subject.payer) return nothing
    const problems = textProblems(subject)
    if (problems.length === 0) return nothing
    return problems
      .filter((problem) => problem.kind === 'length')
      .flatMap(({ field, value, message }) =>
        hold(`${field} ${message}. Correct it, and the claim goes on.`, { field, value }),
      )
  },
}
