import { count } from '../../kernel/words'
import { cite } from '../../policy/citations'
import { block, hold, nothing } from '../finding'
import type { LineSubject } from '../line-subject'
import type { Rule } from '../rule'

export const unitsWithinCaps: Rule<LineSubject> = {
  id: 'G-04',
  title: 'Units follow the payer’s minutes and stay under its day and month caps',
  cites: [cite('SEED', 'one unit a day'), cite('https://aapc.com', 'forum thread of 2009-06-04, Missouri Medicaid')],
  check: ({ payer, code, units }) => {
    if (!payer || code !== '90853') return nothing
    const { unitBasis, maxUnitsPerDay, maxUnitsPerMonth } = payer.settings
    const facts = {
      minutes: units.minutes,
      unitMinutes: unitBasis === 'per_session' ? null : unitBasis.minutes,
      wanted: units.wanted,
      allowed: units.allowed,
      usedToday: units.usedToday,
      maxUnitsPerDay,
      usedThisMonth: units.usedThisMonth,
      maxUnitsPerMonth,
    }
    if (units.wanted === 0) {
      return block(`No claim: ${count(units.minutes, 'minute')} is less than one unit for ${payer.name}.`, facts)
    }
    if (units.allowed >= units.wanted) return nothing
    if (units.allowed > 0) {
      const cut = `${payer.name} allows ${units.allowed} of the ${count(units.wanted, 'unit')} of this session.`
      return hold(`${cut} Check the units, then release what is left.`, facts)
    }
    if (maxUnitsPerDay === 1 && units.earlierToday) return nothing
    return block(`No claim: ${payer.name} has no unit left for this patient that day or month.`, facts)
  },
}
