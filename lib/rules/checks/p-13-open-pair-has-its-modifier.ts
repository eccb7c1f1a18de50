import { distinctServiceModifiers, isEvaluationAndManagement } from '../../codes/service-codes'
import { cite } from '../../policy/citations'
import { hold, nothing } from '../finding'
import type { LineSubject } from '../line-subject'
import type { Rule } from '../rule'
import { openPair } from '../same-day'

export const openPairHasItsModifier: Rule<LineSubject> = {
  id: 'P-13',
  title: 'Of an NCCI pair that a modifier opens, the second code carries one',
  cites: [cite('PTP24', 'pairs of 90853 with indicator 1')],
  check: (subject) => {
    if (!subject.payer) return nothing
    const pair = openPair(subject)
    if (!pair || subject.modifiers.some((one) => isDistinct(one, subject.code))) return nothing
    return hold(
      `${pair.column2} on the day of ${pair.column1} is paid only with a modifier that says it was distinct.`,
      {
        column1: pair.column1,
        column2: pair.column2,
        modifiers: subject.modifiers.join(' '),
      },
    )
  },
}

/** 59 or an X modifier; 25 on an E/M, the clinic visit G0463 among them. */
function isDistinct(modifier: string, code: string): boolean {
  if (modifier === '25') return code === 'G0463' || isEvaluationAndManagement(code)
  return distinctServiceModifiers.includes(modifier)
}
