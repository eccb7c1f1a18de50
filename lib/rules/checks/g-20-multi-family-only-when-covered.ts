import { cite } from '../../policy/citations'
import { block, info, nothing } from '../finding'
import type { LineSubject } from '../line-subject'
import type { Rule } from '../rule'

export const multiFamilyOnlyWhenCovered: Rule<LineSubject> = {
  id: 'G-20',
  title: '90849 is billed only where the payer covers it',
  cites: [cite('SEED', 'not recommended unless authorized'), cite('PFSIND24', '90849 status A')],
  check: ({ payer, code }) => {
    if (!payer || code !== '90849' || payer.settings.covers90849) return nothing
    const facts = { covers90849: false }
    const found = [
      ...block(`No claim: ${payer.name} is not known to cover 90849. If it does, set it with its source.`, facts),
    ]
    if (payer.type === 'medicare') {
      found.push(
        ...info('Medicare prices 90849 since 2024 (status A), a local coverage rule may still refuse it.', facts),
      )
    }
    return found
  },
}
