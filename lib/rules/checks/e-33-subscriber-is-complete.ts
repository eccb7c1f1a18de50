import { checkLength } from '../../kernel/x12-text'
import { cite } from '../../policy/citations'
import type { ClaimSubject } from '../claim-subject'
import { requiredTexts } from '../claim-texts'
import { type FindingDraft, hold, nothing } from '../finding'
import type { Rule } from '../rule'

export const subscriberIsComplete: Rule<ClaimSubject> = {
  id: 'E-33',
  title: 'Patient, subscriber and clinician have what the file requires',
  cites: [cite('PYX12', 'loops 2010BA and 2010CA')],
  check: (subject) => {
    if (!subject.payer) return nothing
    const found: FindingDraft[] = []
    for (const [field, value, length] of requiredTexts(subject)) {
      const problem = checkLength(value, length)
      if (problem !== null)
        found.push(...hold(`${field} ${problem}. Correct it, and the claim goes on.`, { field, value }))
    }
    return found.length === 0 ? nothing : found
  },
}
