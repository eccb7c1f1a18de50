import { isTelehealthEmCode } from '../../codes/service-codes'
import { cite } from '../../policy/citations'
import { block, nothing } from '../finding'
import type { LineSubject } from '../line-subject'
import type { Rule } from '../rule'

export const noTelehealthVisitCodes: Rule<LineSubject> = {
  id: 'T-11',
  title: '98000 to 98015 are not for Medicare and never stand in for 90853',
  cites: [cite('https://codingintel.com/?p=21855', 'Medicare status')],
  check: ({ payer, code }) => {
    if (payer?.type !== 'medicare' || !isTelehealthEmCode(code)) return nothing
    return block(`No claim: Medicare does not take ${code}.`, { code })
  },
}
