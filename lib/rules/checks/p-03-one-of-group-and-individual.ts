import { cite } from '../../policy/citations'
import { block, nothing } from '../finding'
import type { LineSubject } from '../line-subject'
import type { Rule } from '../rule'
import { isIndividual } from '../same-day'

export const oneOfGroupAndIndividual: Rule<LineSubject> = {
  id: 'P-03',
  title: 'Some payers pay group or individual therapy on a day, not both',
  cites: [cite('SEED', 'call ahead')],
  check: ({ payer, code, others }) => {
    if (!payer || payer.settings.sameDayIndividualAndGroup || code !== '90853') return nothing
    const individual = others.find((other) => isIndividual(other.code))
    if (!individual) return nothing
    return block(
      `No claim: ${payer.name} pays one of the two that day, and ${individual.code} is kept. Call ahead next time.`,
      {
        kept: individual.code,
        sameDayIndividualAndGroup: false,
      },
    )
  },
}
