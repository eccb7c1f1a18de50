import { addonCandidate } from '../hours/addon-candidate'
import type { AddonCode } from '../policy/payer-settings'
import type { AddonSubject } from '../rules/addon-subject'
import { addonLineRules, addonRemovalRules, hoursRules, lateStartRule } from '../rules/registry'
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
  const isAdded = candidate.code !== null && stands(subject(candidate.code, false), line)
  if (isAdded && candidate.code !== null) {
    runRules(addonLineRules, subject(candidate.code, false), line.findings)
    addonsToday.add(candidate.code)
  }
  // A late start outside the hours would have been 99050; it is said why there is none.
  if (hours.onlyLateStart && (isAdded || candidate.code === null)) {
    runRules([lateStartRule], subject('99050', true), line.findings)
  }
  return isAdded ? candidate.code : null
}

/** True when nothing takes the code away; else what does is said on the claim, and a payer's open question takes nothing. */
function stands(subject: AddonSubject, line: ProposedLine): boolean {
  const isOpen = subject.payer.settings.addonPolicy[subject.code] === 'ask'
  const rules = isOpen ? addonRemovalRules.filter((rule) => rule.id !== 'A-12') : addonRemovalRules
  const found = firstFinding(rules, subject)
  if (found) line.findings.push(found)
  return found === null
}
