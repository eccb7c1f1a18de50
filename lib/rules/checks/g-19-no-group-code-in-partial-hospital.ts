import { cite } from '../../policy/citations'
import { block, nothing } from '../finding'
import type { LineSubject } from '../line-subject'
import type { Rule } from '../rule'

export const noGroupCodeInPartialHospital: Rule<LineSubject> = {
  id: 'G-19',
  title: 'Medicare does not take 90853 in partial hospitalization',
  cites: [cite('AAPC-g', 'G0410 and G0411'), cite('RVU26', 'php/iop')],
  check: ({ payer, code, placeOfService }) => {
    if (payer?.type !== 'medicare' || code !== '90853' || placeOfService !== '52') return nothing
    return block('No claim: in partial hospitalization the facility bills G0410 or G0411, not 90853.', {
      placeOfService,
    })
  },
}
