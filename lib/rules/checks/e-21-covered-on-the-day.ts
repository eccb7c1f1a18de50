import { dayInWords } from '../../kernel/words'
import { cite } from '../../policy/citations'
import type { ClaimSubject } from '../claim-subject'
import { hold, nothing } from '../finding'
import type { Rule } from '../rule'

export const coveredOnTheDay: Rule<ClaimSubject> = {
  id: 'E-21',
  title: 'A primary coverage is in force, and the member ID has the payer’s form',
  cites: [
    cite('https://www.stedi.com/blog/6-tips-for-behavioral-health-eligibility-checks', 'eligibility'),
    cite('FIELD', 'Medicare MBI, 11 characters'),
  ],
  check: ({ payer, coverage, isOutsideCoverage, date }) => {
    if (isOutsideCoverage) {
      return hold(`No primary coverage is in force on ${dayInWords(date)}. Check the dates, or bill the patient.`, {
        date,
      })
    }
    if (payer?.type !== 'medicare' || !coverage || /^[0-9A-Za-z]{11}$/.test(coverage.memberId)) return nothing
    return hold('A Medicare number has eleven letters and digits. Check the card.', { memberId: coverage.memberId })
  },
}
