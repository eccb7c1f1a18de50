import type { ProposedLine } from '../../lib/claims/proposed-line'
import type { Severity } from '../../lib/rules/finding'
import { aLocation } from './a-location'
import { aLineSubject, aRoom, aServiceSubject, someUnits } from './rule-subjects'

type LineGiven = Parameters<typeof aLineSubject>[0]

/** The 90853 of a group on its way through the steps; id is the session's. */
export function aGroupLine(id: string, over: LineGiven = {}): ProposedLine {
  const room = aRoom({ session: id })
  return {
    ...inProgress(id),
    ...aLineSubject({ session: id, room, units: someUnits({ minutes: room.minutes }), ...over }),
  }
}

/** The line of a service on its way through the steps; id is the service's. */
export function aServiceLine(id: string, code: string, over: LineGiven = {}): ProposedLine {
  return { ...inProgress(id), ...aServiceSubject({ service: id, code, ...over }) }
}

function inProgress(origin: string) {
  return {
    origin,
    coverage: null,
    isOutsideCoverage: false,
    supervising: null,
    location: aLocation(),
    hours: null,
    isSeries: false,
    outsideHoursReason: null,
    findings: [],
  }
}

/** What was found on a line, as 'block P-05'. */
export function foundOn(line: ProposedLine, ...severities: Severity[]): string[] {
  return line.findings
    .filter((one) => severities.length === 0 || severities.includes(one.severity))
    .map((one) => `${one.severity} ${one.rule}`)
}
