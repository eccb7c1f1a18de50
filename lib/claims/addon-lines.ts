import { addonCandidate } from '../hours/addon-candidate'
import type { AddonCode } from '../policy/payer-settings'
import type { AddonSubject } from '../rules/addon-subject'
import {
  addonLineRules,
  addonRemovalRules,
  hoursRules,
  payerAnswerRule,
  seriesOutsideHoursRule,
} from '../rules/registry'
import { firstFinding, runRules } from '../rules/rule'
import type { ProposedLine } from './proposed-line'

/**
 * Decides the adjunct code of one group line that stands: 99050, 99051 or none, with what is said about it on the claim
 * (domain.md 2.2 and 2.4). addonsToday holds the codes the patient already has that day.
 */
export function decideAddon(line: ProposedLine, addonsToday: Set<string>): AddonCode | null {
  const { payer, hours } = line
  if (!payer || !hours) return null
  runRules(hoursRules, { isKnown: hours.known, date: line.date, location: line.location.name }, line.findings)
  if (!hours.known) return null

  const candidate = addonCandidate(hours, line.start, line.end, payer.settings)
  const subject = (code: AddonCode, onlyLateStart: boolean): AddonSubject => ({
    code,
    baseCode: line.code,
    date: line.date,
    start: line.start,
    payer,
    placeOfService: line.placeOfService,
    isTelehealth: line.isTelehealth,
    specialty: line.rendering?.specialty ?? 'behavioral_health',
    earlierToday: addonsToday.has(code),
    isSeries: line.isSeries,
    outsideHoursReason: line.outsideHoursReason,
    onlyLateStart,
    onlyObservedHoliday: candidate.code !== null && candidate.onlyObservedHoliday,
    hours: candidate.hours,
  })
  if (candidate.code === null) {
    // A late start outside the hours would be 99050; it is said why there is none.
    if (hours.onlyLateStart) removal(subject('99050', true), line)
    return null
  }
  const proposed = subject(candidate.code, false)
  if (removal(proposed, line)) return null
  const held = firstFinding([seriesOutsideHoursRule], proposed)
  if (held) {
    line.findings.push(held)
    return null
  }
  runRules(addonLineRules, proposed, line.findings)
  if (hours.onlyLateStart) removal(subject('99050', true), line)
  addonsToday.add(candidate.code)
  return candidate.code
}

/** Adds the first finding that takes the code away, as a note on the claim; true when there is one. */
function removal(subject: AddonSubject, line: ProposedLine): boolean {
  const isSuppressed = subject.payer.settings.addonPolicy[subject.code] === 'suppress'
  const rules = isSuppressed ? withPayerAnswer : addonRemovalRules
  const found = firstFinding(rules, subject)
  if (found) line.findings.push(found)
  return found !== null
}

// In the order of the ids: A-12 stands before A-13.
const withPayerAnswer = [...addonRemovalRules, payerAnswerRule].sort((a, b) => (a.id < b.id ? -1 : 1))
