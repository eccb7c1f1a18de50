import { aLicence } from '../../codes/licences'
import { cite } from '../../policy/citations'
import { hold, nothing } from '../finding'
import type { LineSubject } from '../line-subject'
import type { Rule } from '../rule'

export const licenceIsEligible: Rule<LineSubject> = {
  id: 'G-40',
  title: 'The rendering clinician’s licence must be one the payer takes',
  cites: [cite('SEED', 'who may bill'), cite('L34616', 'qualified practitioners')],
  check: ({ payer, rendering }) => {
    if (!payer || !rendering || rendering.licence === 'associate') return nothing
    if (payer.settings.eligibleLicences.includes(rendering.licence)) return nothing
    return hold(`${payer.name} is not set to take claims of ${aLicence(rendering.licence)}.`, {
      licence: rendering.licence,
    })
  },
}
