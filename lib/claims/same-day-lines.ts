import { billableUnits } from '../attendance/billable-units'
import type { Finding } from '../rules/finding'
import type { LineSubject, OtherLine } from '../rules/line-subject'
import { closedPairRules, companionRules, dayRules, groupDayRules, unitRules, visitRules } from '../rules/registry'
import { type Rule, runRules } from '../rules/rule'
import { blockingAddonRules } from './addon-services'
import { lineModifiers } from './line-modifiers'
import { isBlocked, type ProposedLine } from './proposed-line'

const alone: readonly OtherLine[] = []

/**
 * Settles the lines of one patient and day among each other, in order of start: first therapy that needs a visit, then
 * what takes group lines away, then units and caps, then what group lines take away, then codes that need company, and
 * last modifiers and the rules on them (domain.md 3, G-02 to G-04). A line that is blocked has no effect on the others;
 * it still collects every block the lines that stand would give it.
 */
export function settleDay(lines: readonly ProposedLine[], unitsThisMonth: Map<string, number>): void {
  const isGroup = (line: ProposedLine) => line.code === '90853'
  const unitsBefore = new Map(unitsThisMonth)
  let standing = judge(standingOf(lines), visitRules, () => true)
  standing = judge(standing, groupDayRules, isGroup)
  settleUnits(standing, unitsThisMonth)
  standing = judge(standingOf(standing), closedPairRules, (line) => !isGroup(line))
  standing = judge(standing, companionRules, () => true)
  for (const line of standing) runRules(blockingAddonRules, line, line.findings)
  standing = standingOf(standing)

  meet(standing)
  for (const line of standing) line.modifiers = lineModifiers(line)
  for (const line of standing) runRules(dayRules, line, line.findings)
  if (standing.length < lines.length) collectBlocks(lines, standing, unitsBefore)
}

function standingOf(lines: readonly ProposedLine[]): ProposedLine[] {
  return lines.filter((line) => !isBlocked(line))
}

/** Runs rules over some of the lines that stand, each told about the others, and gives those that stand afterwards. */
function judge(
  lines: readonly ProposedLine[],
  rules: readonly Rule<LineSubject>[],
  concerns: (line: ProposedLine) => boolean,
): ProposedLine[] {
  meet(lines)
  for (const line of lines) if (concerns(line)) runRules(rules, line, line.findings)
  return standingOf(lines)
}

/** Tells each line about the others. */
function meet(lines: readonly ProposedLine[]): void {
  for (const line of lines) line.others = lines.length < 2 ? alone : lines.filter((other) => other !== line)
}

/** Counts units of 90853 against the payer's caps, in order; a line that is blocked takes none. */
function settleUnits(lines: readonly ProposedLine[], unitsThisMonth: Map<string, number>): void {
  let usedToday = 0
  let earlierToday = false
  for (const line of lines) {
    if (line.code !== '90853' || !line.payer) continue
    const month = monthOf(line)
    countUnits(line, usedToday, unitsThisMonth.get(month) ?? 0, earlierToday)
    runRules(unitRules, line, line.findings)
    if (isBlocked(line)) continue
    earlierToday = true
    usedToday += line.units.allowed
    unitsThisMonth.set(month, (unitsThisMonth.get(month) ?? 0) + line.units.allowed)
  }
}

function monthOf(line: ProposedLine): string {
  return `${line.payer?.id}\n${line.date.slice(0, 7)}`
}

function countUnits(line: ProposedLine, usedToday: number, usedThisMonth: number, earlierToday: boolean): void {
  if (!line.payer) return
  const { maxUnitsPerDay, maxUnitsPerMonth, unitBasis } = line.payer.settings
  const wanted = billableUnits(unitBasis, line.units.minutes)
  const leftThisMonth = maxUnitsPerMonth === null ? wanted : Math.max(0, maxUnitsPerMonth - usedThisMonth)
  const allowed = Math.min(wanted, Math.max(0, maxUnitsPerDay - usedToday), leftThisMonth)
  line.units = { minutes: line.units.minutes, wanted, allowed, usedToday, usedThisMonth, earlierToday }
}

/** Gives each blocked line the further blocks that the lines that stand would give it. */
function collectBlocks(
  lines: readonly ProposedLine[],
  standing: readonly ProposedLine[],
  unitsBefore: ReadonlyMap<string, number>,
): void {
  for (const line of lines) {
    if (!isBlocked(line)) continue
    line.others = standing
    const found: Finding[] = []
    if (line.code === '90853') {
      const earlier = standing.filter((one) => one.code === '90853' && lines.indexOf(one) < lines.indexOf(line))
      const usedToday = earlier.reduce((sum, one) => sum + one.units.allowed, 0)
      const usedThisMonth = (unitsBefore.get(monthOf(line)) ?? 0) + usedToday
      countUnits(line, usedToday, usedThisMonth, earlier.length > 0)
      runRules(groupDayRules, line, found)
      runRules(unitRules, line, found)
    } else {
      for (const rules of [closedPairRules, visitRules, companionRules]) runRules(rules, line, found)
    }
    const known = new Set(line.findings.map((one) => one.rule))
    line.findings.push(...found.filter((one) => one.severity === 'block' && !known.has(one.rule)))
  }
}
