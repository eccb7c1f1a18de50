import type { Provider } from '../attendance/provider'
import type { Coverage } from '../authorizations/coverage'
import type { Location } from '../hours/location'
import type { SessionHours } from '../hours/posted-hours'
import type { Finding } from '../rules/finding'
import type { LineSubject } from '../rules/line-subject'

/** A base line on its way through the steps: the facts the rules look at, and what has been found so far. */
export type ProposedLine = LineSubject & {
  /** Session or service id, to put lines of one moment in order. */
  origin: string
  coverage: Coverage | null
  isOutsideCoverage: boolean
  supervising: Provider | null
  location: Location
  /** Null for a service: add-ons are proposed for group sessions alone. */
  hours: SessionHours | null
  isSeries: boolean
  outsideHoursReason: string | null
  findings: Finding[]
}

/** True when the line has a block and is therefore not made. */
export function isBlocked(line: ProposedLine): boolean {
  for (const finding of line.findings) if (finding.severity === 'block') return true
  return false
}

/** By start, then by session or service id in text order. */
export function byStart(a: { start: string; origin: string }, b: { start: string; origin: string }): number {
  if (a.start !== b.start) return a.start < b.start ? -1 : 1
  if (a.origin === b.origin) return 0
  return a.origin < b.origin ? -1 : 1
}
