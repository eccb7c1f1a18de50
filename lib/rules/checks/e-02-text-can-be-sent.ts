import { checkText } from '../../kernel/x12-text'
import { cite } from '../../policy/citations'
import type { ClaimSubject } from '../claim-subject'
import { textsOf } from '../claim-texts'
import { type FindingDraft, hold, nothing } from '../finding'
import type { Rule } from '../rule'

export const textCanBeSent: Rule<ClaimSubject> = {
  id: 'E-02',
  title: 'Every text of a claim can be written in X12',
  cites: [cite('PYX12', 'character sets'), cite('https://studylib.net/doc/18048945', 'names')],
  check: (subject) => {
    if (!subject.payer) return nothing
    const found: FindingDraft[] = []
    for (const [field, value] of textsOf(subject)) {
      const problem = value === null ? null : checkText(value)
      if (problem === null || value === null) continue
      found.push(...hold(`${field} ${problem.message}. Correct it, and the claim goes on.`, { field, value }))
    }
    return found.length === 0 ? nothing : found
  },
}
