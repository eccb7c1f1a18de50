import { check, foreignKey, index, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { id, isOneOf, moment, ofPractice, practiceId, word } from './columns'
import { practices } from './practices'

export const auditOutcomes = ['allow', 'deny'] as const

/** Who did what to which records, written in the transaction that did it. Names of fields, never their values. Append-only. */
export const auditEvents = pgTable(
  'audit_events',
  {
    practiceId: practiceId(),
    id: id(),
    happenedAt: moment().notNull(),
    userId: uuid().notNull(),
    role: text().notNull(),
    // '<record>:<what was done>', 'attendance:save'.
    action: text().notNull(),
    outcome: word(auditOutcomes).notNull(),
    objectType: text(),
    objectId: uuid(),
    patientIds: uuid().array().notNull().default([]),
    fields: text().array().notNull().default([]),
    reason: text(),
    count: integer(),
  },
  (self) => [
    ...ofPractice(self),
    foreignKey({ name: 'audit_events_practice', columns: [self.practiceId], foreignColumns: [practices.practiceId] }),
    index('audit_events_by_time').on(self.practiceId, self.happenedAt),
    check('audit_events_outcome', isOneOf(self.outcome, auditOutcomes)),
  ],
)
