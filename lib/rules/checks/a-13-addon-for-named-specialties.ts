import { cite } from '../../policy/citations'
import type { AddonPlace } from '../addon-subject'
import { info, nothing } from '../finding'
import type { Rule } from '../rule'

export const addonForNamedSpecialties: Rule<AddonPlace> = {
  id: 'A-13',
  title: 'Some payers pay adjunct codes to named specialties only',
  cites: [
    cite(
      'https://www.priorityhealth.com/provider/manual/services/medical/after-hours-primary-care',
      'primary care only',
    ),
  ],
  check: ({ code, payer, specialty }) => {
    const allowed = payer.settings.addonSpecialties
    if (allowed === null || allowed.includes(specialty)) return nothing
    return info(
      `No ${code}: ${payer.name} pays it to ${allowed.join(', ').replaceAll('_', ' ') || 'no specialty'} only.`,
      { specialty },
    )
  },
}
