import type { HolidayName } from '../codes/holiday-names'
import { holidayWords } from '../codes/holiday-words'
import { addonCandidate } from '../hours/addon-candidate'
import { clockInWords } from '../hours/hours-in-words'
import type { Location } from '../hours/location'
import type { SessionHours } from '../hours/posted-hours'
import type { LocalDateTime } from '../kernel/dates'
import type { Payer } from '../policy/payer'
import type { AddonCode } from '../policy/payer-settings'
import type { AddonSubject } from '../rules/addon-subject'
import { insidePostedHours } from '../rules/checks/a-06-inside-posted-hours'
import { addonRemovalRules } from '../rules/registry'
import { firstFinding } from '../rules/rule'

/** What one payer makes of a time, were a group held then. */
export type AddonAt = {
  code: AddonCode | null
  /** True while the payer has not been asked: the line would be made and held. */
  isOpen: boolean
  /** In three words, beside the code: 'from 5:00 PM', 'never paid'. */
  short: string
  sentence: string
  /** The rule that spoke; null where the hours propose no code. */
  rule: string | null
}

type Tried = {
  location: Location
  hours: SessionHours
  start: LocalDateTime
  end: LocalDateTime
  payer: Payer
}

/**
 * Which adjunct code a 90853 in this place at this time could carry for a payer, by the rules that decide it on a claim:
 * one that is no series outside the hours, with its reason written down, and the first of its day.
 */
export function addonAt({ location, hours, start, end, payer }: Tried): AddonAt {
  const none = (short: string, sentence: string, rule: string | null = null): AddonAt => ({
    ...{ code: null, isOpen: false, short, sentence, rule },
  })
  if (!hours.known) return none('hours not known', 'No hours are posted for that day: no add-on is billed.', 'C-01')
  const candidate = addonCandidate(hours, start, end, payer.settings)
  if (candidate.code === null) {
    const evening = clockInWords(payer.settings.eveningFrom)
    return none(
      'daytime',
      `No add-on: no weekend, holiday or evening for ${payer.name}, whose evening is from ${evening}.`,
    )
  }
  const { code } = candidate
  const subject: AddonSubject = {
    ...{ code, baseCode: '90853', date: hours.date, start, payer, placeOfService: location.placeOfService },
    ...{ isTelehealth: false, specialty: 'behavioral_health', earlierToday: false, isSeries: false },
    ...{ outsideHoursReason: 'tried', onlyLateStart: false, onlyObservedHoliday: candidate.onlyObservedHoliday },
    hours: candidate.hours,
  }
  const answer = payer.settings.addonPolicy[code]
  const rules = answer === 'ask' ? addonRemovalRules.filter((rule) => rule.id !== 'A-12') : addonRemovalRules
  const found = firstFinding(rules, subject)
  if (found) return none(removals[found.rule] ?? 'not billed', found.message, found.rule)
  const reason = reasonOf(code, candidate.hours)
  if (answer === 'ask') {
    const sentence = `${payer.name} has not been asked about ${code}. The line is made and held until it is.`
    return { code, isOpen: true, short: reason, sentence, rule: 'A-12' }
  }
  const sentence =
    code === '99051'
      ? (firstFinding([insidePostedHours], subject)?.message ?? '')
      : '99050: outside the posted hours. The session says why it was held then.'
  return { code, isOpen: false, short: reason, sentence, rule: code === '99051' ? 'A-06' : 'A-07' }
}

const removals: Readonly<Record<string, string>> = {
  'A-02': 'not at this place',
  'A-03': 'not by telehealth',
  'A-05': 'never paid',
  'A-12': 'not billed',
  'A-13': 'other specialties',
  'A-14': 'other codes',
}

function reasonOf(code: AddonCode, hours: ReturnType<typeof addonCandidate>['hours']): string {
  if (code === '99050') return 'outside hours'
  if (hours.holiday !== null) return holidayWords[hours.holiday as HolidayName]
  if (hours.weekend) return 'weekend'
  const isEarly = hours.earlyBefore !== null && hours.start.slice(11) < hours.earlyBefore
  return isEarly ? `before ${clockInWords(hours.earlyBefore ?? '')}` : `from ${clockInWords(hours.eveningFrom)}`
}
