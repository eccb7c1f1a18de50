import { sql } from 'drizzle-orm'
import { check, foreignKey, index, integer, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { type Facts, type Finding, severities } from '../../lib/rules/finding'
import { claims } from './claims'
import { createdAt, id, isOneOf, ofPractice, practiceId, refersTo, word } from './columns'
import { notBilled } from './not-billed'
import { services } from './services'
import { sessions } from './sessions'
import { users } from './users'

/** What a rule found: about a claim, about what is not billed, or (a warning) about a session or service as such. */
export const findings = pgTable(
  'findings',
  {
    practiceId: practiceId(),
    id: id(),
    claimId: uuid(),
    notBilledId: uuid(),
    sessionId: uuid(),
    serviceId: uuid(),
    // In the order the engine gave them.
    position: integer().notNull(),
    rule: text().notNull(),
    severity: word(severities).notNull(),
    message: text().notNull(),
    sources: text().array().notNull(),
    facts: jsonb().$type<Facts>().notNull(),
    // The same while rule and facts are the same: what an override holds on to.
    fingerprint: text().notNull(),
  },
  (self) => [
    ...ofPractice(self),
    refersTo('findings_claim', self, self.claimId, claims),
    refersTo('findings_not_billed', self, self.notBilledId, notBilled, 'cascade'),
    refersTo('findings_session', self, self.sessionId, sessions),
    refersTo('findings_service', self, self.serviceId, services),
    index('findings_of_claim').on(self.practiceId, self.claimId),
    index('findings_of_not_billed').on(self.practiceId, self.notBilledId),
    index('findings_of_session').on(self.practiceId, self.sessionId),
    check('findings_severity', isOneOf(self.severity, severities)),
    check(
      'findings_one_concern',
      sql`num_nonnulls(${self.claimId}, ${self.notBilledId}, ${self.sessionId}, ${self.serviceId}) = 1`,
    ),
  ],
)

/** An owner's decision to let a claim go in spite of a hold. Kept for ever; counts while the finding is the same. */
export const overrides = pgTable(
  'overrides',
  {
    practiceId: practiceId(),
    id: id(),
    claimId: uuid().notNull(),
    rule: text().notNull(),
    fingerprint: text().notNull(),
    message: text().notNull(),
    reason: text().notNull(),
    userId: uuid().notNull(),
    createdAt: createdAt(),
  },
  (self) => [
    ...ofPractice(self),
    refersTo('overrides_claim', self, self.claimId, claims),
    foreignKey({ name: 'overrides_user', columns: [self.userId], foreignColumns: [users.id] }),
    index('overrides_of_claim').on(self.practiceId, self.claimId),
    check('overrides_reason', sql`length(trim(${self.reason})) > 0`),
  ],
)

// Facts that move with the calendar: a finding does not become another one overnight.
const passing = ['asOf', 'daysLeft', 'daysLate']

/** The same text while a rule finds the same thing in the same facts; what an override holds on to. */
export function fingerprintOf({ rule, severity, facts }: Pick<Finding, 'rule' | 'severity' | 'facts'>): string {
  const lasting = Object.keys(facts)
    .filter((name) => !passing.includes(name))
    .sort()
    .map((name) => [name, facts[name]])
  return JSON.stringify([rule, severity, lasting])
}

/** Whether an owner may let a claim go in spite of a finding: of the E-rules E-30 alone, and a block never (contract, "Blocked"). */
export function canOverride({ rule, severity }: Pick<Finding, 'rule' | 'severity'>): boolean {
  return severity === 'hold' && (!rule.startsWith('E-') || rule === 'E-30')
}
