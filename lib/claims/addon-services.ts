import { isCompanion } from '../codes/service-codes'
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
      baseCode: baseCodeOf(line, payer.settings.addonBaseCodes),
      payer,
      placeOfService: line.placeOfService,
      isTelehealth: line.isTelehealth,
      specialty: line.rendering?.specialty ?? 'behavioral_health',
    })[0]
    return draft ? block(draft.message, draft.facts) : nothing
  },
}))

/** The code it stands beside: of several of the same clinician, one that the payer takes it beside, if there is one. */
function baseCodeOf({ others, rendering }: LineSubject, allowed: readonly string[] | null): string {
  const bases = others.filter((other) => !isCompanion(other.code) && other.rendering?.id === rendering?.id)
  return (bases.find((base) => allowed?.includes(base.code)) ?? bases[0])?.code ?? ''
}
