import type { BillingFacts } from '../claims/billing-facts'
import { addDays, dateOf, type LocalDateTime, timeOf } from '../kernel/dates'
import type { Problem } from './problem'

// A practice file may say things that the engine bills and a practice's records cannot hold, since a record allows less.

const mostCounted = 2_147_483_647

/** Why facts of a practice file cannot become the records of a practice, each reason with its path in the file. */
export function checkStorable(facts: BillingFacts): Problem[] {
  const problems: Problem[] = []
  const report = (path: string, message: string) => problems.push({ path, message })
  checkTexts(facts, report)
  checkSessions(facts, report)
  facts.services.forEach((one, i) => {
    if (!isWithinADay(one)) report(`services[${i}].end`, 'A service ends within 24 hours of its start.')
  })
  facts.groups.forEach((one, i) => {
    if (one.capacity === 0) report(`groups[${i}].capacity`, 'A capacity is 1 or more; leave it out for no limit.')
  })
  facts.locations.forEach((place, l) => {
    place.exceptions.forEach((one, i) => {
      if (place.exceptions.findIndex((other) => other.date === one.date) !== i) {
        report(`locations[${l}].exceptions[${i}].date`, `Two exceptions are for ${one.date}.`)
      }
    })
  })
  facts.patients.forEach((patient, p) => {
    const known = new Set<string>()
    patient.authorizations.forEach((one, i) => {
      const key = `${one.payer}\n${one.number}`
      if (known.has(key)) {
        report(
          `patients[${p}].authorizations[${i}].number`,
          `The number ${JSON.stringify(one.number)} is given twice for this payer.`,
        )
      }
      known.add(key)
    })
  })
  return problems
}

type Report = (path: string, message: string) => void

function checkSessions(facts: BillingFacts, report: Report): void {
  const known = new Set<string>()
  facts.sessions.forEach((one, i) => {
    const path = `sessions[${i}]`
    if (!isWithinADay(one)) report(`${path}.end`, 'A session ends within 24 hours of its start.')
    if (one.actualStart !== null && dateOf(one.actualStart) !== dateOf(one.start)) {
      report(`${path}.actualStart`, 'A session begins on the day for which it was planned.')
    }
    const key = `${one.group}\n${one.start}`
    if (known.has(key)) report(`${path}.start`, 'This group has two sessions that start at this time.')
    known.add(key)
    one.facilitators.forEach((id, f) => {
      if (one.facilitators.indexOf(id) !== f) report(`${path}.facilitators[${f}]`, 'This facilitator stands twice.')
    })
  })
}

/** An end is stored as a time: on the day of the start, or on the next when it is not later than the start. */
function isWithinADay({ start, end }: { start: LocalDateTime; end: LocalDateTime }): boolean {
  if (dateOf(start) === dateOf(end)) return true
  return dateOf(end) === addDays(dateOf(start), 1) && timeOf(end) < timeOf(start)
}

/** A database keeps no NUL in a text and no whole number of more than 31 bits; goes through the facts without recursion. */
function checkTexts(facts: BillingFacts, report: Report): void {
  const { billed: _billed, ...rest } = facts
  const waiting: { value: unknown; path: string }[] = Object.entries(rest).map(([path, value]) => ({ value, path }))
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { value, path } = next
    if (typeof value === 'string' && value.includes('\u0000')) report(path, 'This text holds a character that is none.')
    if (typeof value === 'number' && value > mostCounted && !path.endsWith('ents')) report(path, 'This is too much.')
    if (typeof value !== 'object' || value === null) continue
    for (const [key, inner] of Object.entries(value)) {
      waiting.push({ value: inner, path: Array.isArray(value) ? `${path}[${key}]` : `${path}.${key}` })
    }
  }
}
