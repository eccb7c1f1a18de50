import { cite } from '../../policy/citations'
import type { AddonSubject } from '../addon-subject'
import { nothing, warn } from '../finding'
import type { Rule } from '../rule'

export const holidayOnObservedDay: Rule<AddonSubject> = {
  id: 'C-06',
  title: 'A holiday that counts only by its observed day is looked at',
  cites: [cite('https://www.okwb.uscourts.gov/holidays', 'observed days')],
  check: ({ code, payer, onlyObservedHoliday, hours }) => {
    if (code !== '99051' || !onlyObservedHoliday) return nothing
    return warn(`99051 rests on the observed day of a holiday alone. Check that ${payer.name} counts it.`, {
      holiday: hours.holiday,
      holidayDay: payer.settings.holidayDay,
    })
  },
}
