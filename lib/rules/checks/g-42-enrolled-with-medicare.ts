import { isWithin } from '../../kernel/dates'
import { dayInWords } from '../../kernel/words'
import { cite } from '../../policy/citations'
import { block, nothing } from '../finding'
import type { LineSubject } from '../line-subject'
import type { Rule } from '../rule'

export const enrolledWithMedicare: Rule<LineSubject> = {
  id: 'G-42',
  title: 'The clinician on a Medicare claim is enrolled on the day',
  cites: [cite('https://codingintel.com/?p=51400', 'PECOS effective date')],
  check: ({ payer, rendering, supervision, date }) => {
    if (payer?.type !== 'medicare' || !rendering?.enrolments || supervision === 'supervisor_missing') return nothing
    if (rendering.enrolments.some((one) => one.payer === payer.id && isWithin(date, one))) return nothing
    const who = `${rendering.firstName} ${rendering.lastName}`
    return block(`No claim: ${who} is not enrolled with Medicare on ${dayInWords(date)}.`, {
      provider: rendering.id,
      date,
    })
  },
}
