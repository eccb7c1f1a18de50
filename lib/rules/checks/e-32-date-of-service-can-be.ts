import { dayInWords } from '../../kernel/words'
import { cite } from '../../policy/citations'
import { block, nothing } from '../finding'
import type { LineSubject } from '../line-subject'
import type { Rule } from '../rule'

export const dateOfServiceCanBe: Rule<LineSubject> = {
  id: 'E-32',
  title: 'The day of service is neither in the future nor before birth',
  cites: [cite('FIELD', 'future and impossible dates of service')],
  check: ({ date, asOf, birthDate }) => {
    if (date > asOf) return block(`No claim yet: ${dayInWords(date)} is still to come.`, { date, asOf })
    if (date < birthDate)
      return block('No claim: the day of service is before the patient was born.', { date, birthDate })
    return nothing
  },
}
