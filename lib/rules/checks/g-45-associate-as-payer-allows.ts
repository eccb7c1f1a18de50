import { cite } from '../../policy/citations'
import { block, hold, nothing } from '../finding'
import type { LineSubject } from '../line-subject'
import type { Rule } from '../rule'

export const associateAsPayerAllows: Rule<LineSubject> = {
  id: 'G-45',
  title: 'Other payers take an associate as their supervision setting says',
  cites: [cite('PYX12', 'loop 2310D'), cite('FIELD', 'supervision modes')],
  check: ({ payer, performing, supervision }) => {
    if (!payer || payer.type === 'medicare' || performing?.licence !== 'associate') return nothing
    const facts = {
      associate: performing.id,
      supervisor: performing.supervisor,
      supervision: payer.settings.supervision,
    }
    const who = `${performing.firstName} ${performing.lastName}`
    if (supervision === 'not_allowed')
      return block(`No claim: ${payer.name} does not pay for an associate, and ${who} is one.`, facts)
    if (supervision !== 'supervisor_missing') return nothing
    return hold(`${who} is an associate: ${payer.name} asks for the supervising clinician’s name.`, facts)
  },
}
