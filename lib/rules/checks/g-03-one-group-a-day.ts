import { dayInWords } from '../../kernel/words'
import { cite } from '../../policy/citations'
import { block, nothing } from '../finding'
import type { LineSubject } from '../line-subject'
import type { Rule } from '../rule'

export const oneGroupADay: Rule<LineSubject> = {
  id: 'G-03',
  title: 'A second 90853 on one day is not billed when the payer pays one',
  cites: [cite('SEED', 'one code per day'), cite('MUE24', '90853: 1, MAI 3')],
  check: ({ payer, code, units, date }) => {
    if (!payer || code !== '90853' || payer.settings.maxUnitsPerDay !== 1 || !units.earlierToday) return nothing
    return block(
      `No claim: this patient already has a 90853 on ${dayInWords(date)}, and ${payer.name} pays one a day.`,
      {
        date,
        maxUnitsPerDay: 1,
      },
    )
  },
}
