import { createHash } from 'node:crypto'
import type { Finding } from '../lib/rules/finding'

// Facts that move with the calendar: a finding does not become another one overnight.
const passing = ['asOf', 'daysLeft', 'daysLate']

/** The same text while a rule finds the same thing in the same facts; what an override holds on to. */
export function fingerprintOf({ rule, severity, facts }: Pick<Finding, 'rule' | 'severity' | 'facts'>): string {
  const lasting = Object.keys(facts)
    .filter((name) => !passing.includes(name))
    .sort()
    .map((name) => [name, facts[name]])
  return createHash('sha256').update(JSON.stringify([rule, severity, lasting])).digest('hex').slice(0, 32)
}
