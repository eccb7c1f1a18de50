import { block, nothing } from '../rules/finding'
import type { LineSubject } from '../rules/line-subject'
import { addonPayerRules } from '../rules/registry'
import type { Rule } from '../rules/rule'

/**
 * 99050 and 99051 given as services of their own: what would take a proposed one away blocks it (domain.md 2.2). The
 * hours are not asked, since a person has named the code.
 */
export const blockingAddonRules: readonly Rule<LineSubject>[] = addonPayerRules.map((rule) => ({
  ...rule,
  check: (line) => {
    const { code, payer } = line
    if (!payer || (code !== '99050' && code !== '99051')) return nothing
    const draft = rule.check({
      code,
      baseCode: line.others[0]?.code ?? '',
      payer,
      placeOfService: line.placeOfService,
      isTelehealth: line.isTelehealth,
      specialty: line.rendering?.specialty ?? 'behavioral_health',
    })[0]
    return draft ? block(draft.message, draft.facts) : nothing
  },
}))
