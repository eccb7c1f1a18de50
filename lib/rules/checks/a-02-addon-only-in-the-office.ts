import { cite } from '../../policy/citations'
import type { AddonPlace } from '../addon-subject'
import { info, nothing } from '../finding'
import type { Rule } from '../rule'

export const addonOnlyInTheOffice: Rule<AddonPlace> = {
  id: 'A-02',
  title: 'An adjunct code is for the places the payer names, the office at first',
  cites: [cite('HORIZON', 'in the office'), cite('SEED', '99050 and 99051')],
  check: ({ code, payer, placeOfService, isTelehealth }) => {
    if (isTelehealth || payer.settings.addonPlacesOfService.includes(placeOfService)) return nothing
    return info(`No ${code}: place of service ${placeOfService} is not one where ${payer.name} takes it.`, {
      placeOfService,
      addonPlacesOfService: payer.settings.addonPlacesOfService.join(' '),
    })
  },
}
