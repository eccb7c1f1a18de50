import { billableUnits } from '../attendance/billable-units'
import type { OtherLine } from '../rules/line-subject'
import { closedPairRules, companionRules, dayRules, groupDayRules, unitRules } from '../rules/registry'
import { runRules } from '../rules/rule'
import { lineModifiers } from './line-modifiers'
import { isBlocked, type ProposedLine } from './proposed-line'

const alone: readonly OtherLine[] = []

/**
 * Settles the lines of one patient and day among each other, in order of start: first what takes group lines away, then
 * units and caps, then what group lines take away, then codes that need company, and last modifiers and the rules on
 * them (domain.md 3, G-02 to G-04). Lines that are blocked already have no effect on the others.
 */
export function settleDay(lines: readonly ProposedLine[], unitsThisMonth: Map<string, number>): void {
  if (lines.length === 1) {
    const only = lines[0]
    if (only === undefined) return
    only.others = alone
    settleUnits([only], unitsThisMonth)
    finish([only])
    return
  }
  const standing = lines.filter((line) => !isBlocked(line))
  meet(standing)
  for (const line of standing) if (line.code === '90853') runRules(groupDayRules, line, line.findings)
  settleUnits(
    standing.filter((line) => !isBlocked(line)),
    unitsThisMonth,
  )

  const afterCaps = standing.filter((line) => !isBlocked(line))
  meet(afterCaps)
  for (const line of afterCaps) if (line.code !== '90853') runRules(closedPairRules, line, line.findings)
  finish(afterCaps.filter((line) => !isBlocked(line)))
}

function finish(lines: readonly ProposedLine[]): void {
  let standing = lines.filter((line) => !isBlocked(line))
  // Each round may take away the companion of another line, so it is repeated until nothing falls.
  for (;;) {
    if (lines.length > 1) meet(standing)
    const before = standing.length
    for (const line of standing) {
      line.findings = line.findings.filter((finding) => !companionIds.has(finding.rule))
      runRules(companionRules, line, line.findings)
    }
    standing = standing.filter((line) => !isBlocked(line))
    if (standing.length === before) break
  }
  for (const line of standing) line.modifiers = lineModifiers(line)
  if (standing.length > 1) meet(standing)
  for (const line of standing) runRules(dayRules, line, line.findings)
}

const companionIds = new Set(companionRules.map((rule) => rule.id))

/** Tells each line about the others. */
function meet(lines: readonly ProposedLine[]): void {
  for (const line of lines) line.others = lines.filter((other) => other !== line)
}

/** Counts units of 90853 against the payer's caps, in order; a line that is blocked takes none. */
function settleUnits(lines: readonly ProposedLine[], unitsThisMonth: Map<string, number>): void {
  let earlierToday = false
  let usedToday = 0
  for (const line of lines) {
    if (isBlocked(line)) continue
    const month = `${line.payer?.id}\n${line.date.slice(0, 7)}`
    if (line.code === '90853' && line.payer) {
      const { maxUnitsPerDay, maxUnitsPerMonth, unitBasis } = line.payer.settings
      const usedThisMonth = unitsThisMonth.get(month) ?? 0
      const wanted = billableUnits(unitBasis, line.units.minutes)
      const leftThisMonth = maxUnitsPerMonth === null ? wanted : Math.max(0, maxUnitsPerMonth - usedThisMonth)
      const leftToday = Math.max(0, maxUnitsPerDay - usedToday)
      const allowed = Math.min(wanted, leftToday, leftThisMonth)
      line.units = { minutes: line.units.minutes, wanted, allowed, usedToday, usedThisMonth, earlierToday }
    }
    runRules(unitRules, line, line.findings)
    if (line.code !== '90853' || isBlocked(line)) continue
    earlierToday = true
    usedToday += line.units.allowed
    unitsThisMonth.set(month, (unitsThisMonth.get(month) ?? 0) + line.units.allowed)
  }
}
