import { cite } from '../../policy/citations'
import type { AddonPlace } from '../addon-subject'
import { info, nothing } from '../finding'
import type { Rule } from '../rule'

export const medicareBundlesAddons: Rule<AddonPlace> = {
  id: 'A-05',
  title: 'Medicare never pays 99050 or 99051, and neither does the patient',
  cites: [cite('PFSIND24', 'status B'), cite('MUE24', '0')],
  check: ({ code, payer }) => {
    if (payer.type !== 'medicare') return nothing
    return info(`No ${code}: Medicare never pays it (status B, MUE 0).`, {
      status: 'B',
      mue: 0,
    })
  },
}
