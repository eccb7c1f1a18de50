import { isWithin } from '../../kernel/dates'
import { dayInWords } from '../../kernel/words'
import { cite } from '../../policy/citations'
import { hold, nothing } from '../finding'
import type { LineSubject } from '../line-subject'
import type { Rule } from '../rule'

export const licenceAndCredentialingInForce: Rule<LineSubject> = {
  id: 'G-47',
  title: 'Licence and credentialing are in force on the day',
  cites: [cite('X12CODES', 'CARC B7, 185')],
  check: ({ payer, rendering, supervision, date }) => {
    if (!rendering || supervision === 'supervisor_missing') return nothing
    const who = `${rendering.firstName} ${rendering.lastName}`
    if (rendering.licenceThrough !== null && rendering.licenceThrough < date) {
      return hold(`${who}’s licence ended on ${dayInWords(rendering.licenceThrough)}. Record the renewal.`, {
        provider: rendering.id,
        licenceThrough: rendering.licenceThrough,
      })
    }
    // Medicare’s own enrolment is G-42.
    if (!payer || payer.type === 'medicare' || rendering.enrolments === null) return nothing
    if (rendering.enrolments.some((one) => one.payer === payer.id && isWithin(date, one))) return nothing
    return hold(`${who} is not credentialed with ${payer.name} on ${dayInWords(date)}.`, {
      provider: rendering.id,
      date,
    })
  },
}
