import { cite } from '../../policy/citations'
import type { ClaimSubject } from '../claim-subject'
import { hold, nothing } from '../finding'
import type { Rule } from '../rule'

export const serviceLocationZip: Rule<ClaimSubject> = {
  id: 'E-31',
  title: 'A service location is sent with its nine-digit ZIP',
  cites: [cite('STEDI', 'addresses'), cite('PYX12', 'loop 2310C')],
  check: ({ payer, serviceLocation }) => {
    if (!payer || !serviceLocation || serviceLocation.address.zip.length === 9) return nothing
    return hold(`${serviceLocation.name} needs its nine-digit ZIP: it is sent as the place of service.`, {
      zip: serviceLocation.address.zip,
    })
  },
}
