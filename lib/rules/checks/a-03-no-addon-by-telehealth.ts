import { cite } from '../../policy/citations'
import type { AddonPlace } from '../addon-subject'
import { info, nothing } from '../finding'
import type { Rule } from '../rule'

export const noAddonByTelehealth: Rule<AddonPlace> = {
  id: 'A-03',
  title: 'An adjunct code does not go with telehealth',
  cites: [cite('HORIZON', 'in the office'), cite('DESIGN', 'domain.md T-09')],
  check: ({ code, isTelehealth, placeOfService }) => {
    if (!isTelehealth) return nothing
    return info(`No ${code} by telehealth: it is for the office.`, { placeOfService })
  },
}
