import { interactiveComplexityPrimaries, isEvaluationAndManagement } from '../../codes/service-codes'
import { cite } from '../../policy/citations'
import { block, hold, info, nothing } from '../finding'
import type { LineSubject } from '../line-subject'
import type { Rule } from '../rule'

export const interactiveComplexityIsDocumented: Rule<LineSubject> = {
  id: 'P-09',
  title: '90785 needs a documented factor and a primary code beside it',
  cites: [
    cite('AOC24', '90785 primaries'),
    cite('X12CODES', 'RARC N122'),
    cite('https://bcbsri.com', 'interactive complexity'),
  ],
  check: ({ code, others, rendering, interactiveComplexity }) => {
    if (code === '90785') {
      const hasPrimary = others.some(
        (other) => interactiveComplexityPrimaries.includes(other.code) && other.rendering?.id === rendering?.id,
      )
      if (hasPrimary)
        return hold('90785 needs its documented factor: give it with the service it belongs to.', { code })
      if (others.some((other) => isEvaluationAndManagement(other.code))) return nothing
      return block('No claim: 90785 is never billed alone.', { code })
    }
    if (interactiveComplexity === null) return nothing
    if (!interactiveComplexityPrimaries.includes(code)) {
      return info(`No 90785: it does not go with ${code}.`, { code })
    }
    if (!isFactor(interactiveComplexity)) {
      return hold(
        '90785 needs its factor in the note: communication, caregiver, sentinel event or play equipment. An interpreter alone is none.',
        {
          interactiveComplexity,
        },
      )
    }
    return nothing
  },
}

function isFactor(text: string): boolean {
  if (text.trim() === '') return false
  const onlyLanguage =
    /interpret|translat/i.test(text) && !/communicat|caregiver|sentinel|play|interfer|emotion/i.test(text)
  return !onlyLanguage
}
