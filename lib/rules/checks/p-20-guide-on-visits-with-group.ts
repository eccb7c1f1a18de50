import { medicalLicences } from '../../codes/licences'
import { isEvaluationAndManagement } from '../../codes/service-codes'
import { cite } from '../../policy/citations'
import { hold, info, nothing } from '../finding'
import type { LineSubject } from '../line-subject'
import type { Rule } from '../rule'

export const guideOnVisitsWithGroup: Rule<LineSubject> = {
  id: 'P-20',
  title: 'The guide says Medicare wants an E/M with 90853; current sources do not',
  cites: [
    cite('SEED', 'E/M by an MD or NPP'),
    cite('L39852', 'stand-alone psychotherapy'),
    cite('PTP24', '90853 with E/M, 1'),
  ],
  check: ({ payer, code, others }) => {
    if (!payer || code !== '90853' || payer.settings.requiresEmWith90853 === 'off') return nothing
    const hasVisit = others.some(
      (other) =>
        isEvaluationAndManagement(other.code) && medicalLicences.includes(other.rendering?.licence ?? 'associate'),
    )
    const facts = { requiresEmWith90853: payer.settings.requiresEmWith90853, hasVisit }
    if (payer.settings.requiresEmWith90853 === 'info') {
      return info(
        'The guide says Medicare wants an E/M by an MD or NPP with 90853. Current sources do not, so nothing waits.',
        facts,
      )
    }
    if (hasVisit) return nothing
    return hold(`${payer.name} is set to want an E/M by a physician or advanced practitioner on the same day.`, facts)
  },
}
