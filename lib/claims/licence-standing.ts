import type { Provider } from '../attendance/provider'
import { aLicence, counselorLicences } from '../codes/licences'
import { type IsoDate, isWithin } from '../kernel/dates'
import { dayInWords } from '../kernel/words'
import type { Payer } from '../policy/payer'
import { onTheClaim } from './supervision'

/** What becomes of a clinician's sessions: billed under the own NPI, or under the supervisor's; on hold; no claim. */
export const licenceVerdicts = ['bills', 'supervisor_bills', 'waits', 'no_claim'] as const
export type LicenceVerdict = (typeof licenceVerdicts)[number]

/** The verdict with its reason in a sentence, and the rules of domain.md that say so. */
export type LicenceStanding = { verdict: LicenceVerdict; sentence: string; rules: readonly string[] }

type Question = { provider: Provider; supervisor: Provider | null; payer: Payer; on: IsoDate }

/**
 * What a clinician's licence means for a payer on a day, before any session is looked at. It agrees with what the rules of
 * the named ids find on a claim of that day; tests/unit/claims/licence-standing.test.ts runs both side by side.
 */
export function licenceStanding({ provider, supervisor, payer, on }: Question): LicenceStanding {
  const { rendering, supervising, supervision } = onTheClaim(provider, payer, supervisor)
  const rule = payer.type === 'medicare' ? 'G-44' : 'G-45'
  if (supervision === 'not_allowed') {
    return noClaim([rule], `${payer.name} does not pay for an associate.`)
  }
  if (supervision === 'supervisor_missing') {
    return waits([rule], `${payer.name} takes an associate under a named supervisor. Choose who supervises.`)
  }
  const obstacle = obstacleOf(rendering, payer, on, provider)
  if (obstacle) return obstacle
  if (supervision === 'supervisor_renders') return bySupervisor(rendering, payer, rule)
  if (rendering.npi === null) return waits(['E-09'], 'This clinician stands on the claim, and has no NPI yet.')
  if (supervising && supervising.npi === null) {
    return waits(['E-09'], `${nameOf(supervising)} stands on the claim as supervisor, and has no NPI yet.`)
  }
  if (supervising) {
    return bills([rule], `Billed under their own NPI, with ${nameOf(supervising)} named as supervisor (loop 2310D).`)
  }
  return byOwnLicence(rendering, payer)
}

/** What stands against the clinician who would be on the claim; null for nothing. */
function obstacleOf(rendering: Provider, payer: Payer, on: IsoDate, provider: Provider): LicenceStanding | null {
  const who = rendering.id === provider.id ? 'This clinician' : nameOf(rendering)
  const { licence, licenceThrough } = rendering
  const isMedicare = payer.type === 'medicare'
  if (isMedicare && on < '2024-01-01' && counselorLicences.includes(licence)) {
    return noClaim(['G-41'], `Medicare pays an ${licence} only from Jan 1, 2024.`)
  }
  if (isMedicare && !isEnrolled(rendering, payer, on)) {
    const next = 'Record the day that PECOS gives.'
    return noClaim(['G-42'], `${who} is not enrolled with ${payer.name} on ${dayInWords(on)}. ${next}`)
  }
  if (licence !== 'associate' && !payer.settings.eligibleLicences.includes(licence)) {
    return waits(['G-40'], `${payer.name} is not set to take claims of ${aLicence(licence)}.`)
  }
  if (licenceThrough !== null && licenceThrough < on) {
    const next = 'Record the renewal.'
    return waits(['G-47'], `The licence of ${lower(who)} ended on ${dayInWords(licenceThrough)}. ${next}`)
  }
  if (!isMedicare && !isEnrolled(rendering, payer, on)) {
    return waits(['G-47'], `${who} is not credentialed with ${payer.name} on ${dayInWords(on)}.`)
  }
  return null
}

function bySupervisor(supervisor: Provider, payer: Payer, rule: string): LicenceStanding {
  const who = nameOf(supervisor)
  if (supervisor.npi === null) return waits(['E-09'], `${who} stands on the claim, and has no NPI yet.`)
  const sentence =
    payer.type === 'medicare'
      ? `Billed under the NPI of ${who}, incident to, under general supervision. Keep a supervision record.`
      : `Billed under the NPI of ${who}, as ${payer.name} asks for an associate.`
  return { verdict: 'supervisor_bills', sentence, rules: [rule] }
}

function byOwnLicence({ licence, enrolments }: Provider, payer: Payer): LicenceStanding {
  const unchecked = enrolments === null ? ' Enrollment is not checked.' : ''
  if (payer.type !== 'medicare') return bills(['G-40'], `Billed under their own NPI.${unchecked}`)
  if (!counselorLicences.includes(licence)) return bills(['G-40', 'G-42'], `Billed under their own NPI.${unchecked}`)
  const since = `Billed under their own NPI: Medicare pays an ${licence} since Jan 1, 2024, by telehealth too.`
  return bills(['G-41', 'G-42', 'G-48'], `${since}${unchecked}`)
}

function isEnrolled({ enrolments }: Provider, payer: Payer, on: IsoDate): boolean {
  return enrolments === null || enrolments.some((one) => one.payer === payer.id && isWithin(on, one))
}

const bills = (rules: string[], sentence: string): LicenceStanding => ({ verdict: 'bills', sentence, rules })
const waits = (rules: string[], sentence: string): LicenceStanding => ({ verdict: 'waits', sentence, rules })
const noClaim = (rules: string[], sentence: string): LicenceStanding => ({ verdict: 'no_claim', sentence, rules })
const nameOf = ({ firstName, lastName, licence }: Provider) => `${firstName} ${lastName}, ${licence}`
const lower = (who: string) => (who === 'This clinician' ? 'this clinician' : who)
