import { cite } from '../../policy/citations'
import type { AddonPlace } from '../addon-subject'
import { info, nothing } from '../finding'
import type { Rule } from '../rule'

export const addonForNamedCodes: Rule<AddonPlace> = {
  id: 'A-14',
  title: 'Some payers pay adjunct codes beside named codes only',
  cites: [cite('AAPC-f', 'BCBS Louisiana, E/M only')],
  check: ({ code, payer, baseCode }) => {
    const allowed = payer.settings.addonBaseCodes
    if (allowed === null || allowed.includes(baseCode)) return nothing
    return info(`No ${code}: ${payer.name} does not take it beside ${baseCode}.`, { baseCode })
  },
}
