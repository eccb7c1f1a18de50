import { count } from '../../kernel/words'
import { cite } from '../../policy/citations'
import { hold, nothing } from '../finding'
import type { LineSubject } from '../line-subject'
import type { Rule } from '../rule'

export const authorizationHasUnits: Rule<LineSubject> = {
  id: 'B-03',
  title: 'The authorization still has units for this session',
  cites: [cite('SEED', 'service limits'), cite('X12CODES', 'CARC 198')],
  check: ({ cover }) => {
    if (!cover?.required || cover.missing !== 'too_few_units') return nothing
    const left = Math.max(0, cover.unitsLeft ?? 0)
    const which = cover.nearestNumber ?? 'the authorization'
    const sentence =
      left === 0
        ? `All units of ${which} are used.`
        : `${which} has ${count(left, 'unit')} left, this session needs ${cover.unitsNeeded}.`
    return hold(`${sentence} Ask for more: this session waits on hold.`, {
      authorization: cover.nearestNumber,
      unitsLeft: left,
      unitsNeeded: cover.unitsNeeded,
    })
  },
}
