import { check, foreignKey, index, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { claims } from './claims'
import { id, isOneOf, moment, ofPractice, practiceId, refersTo, word } from './columns'
import { users } from './users'

export const claimEventKinds = [
  'made',
  'changed',
  'held',
  'cleared',
  'overridden',
  'released',
  'unreleased',
  'submitted',
  'withdrawn',
] as const
export type ClaimEventKind = (typeof claimEventKinds)[number]

/** The history of a claim. Append-only. */
export const claimEvents = pgTable(
  'claim_events',
  {
    practiceId: practiceId(),
    id: id(),
    claimId: uuid().notNull(),
    kind: word(claimEventKinds).notNull(),
    happenedAt: moment().notNull(),
    userId: uuid(),
    // Rule ids of a hold, the reason of an override, the number of a batch.
    rules: text().array().notNull().default([]),
    note: text(),
    facts: jsonb().$type<Record<string, string | number>>().notNull().default({}),
  },
  (self) => [
    ...ofPractice(self),
    refersTo('claim_events_claim', self, self.claimId, claims),
    foreignKey({ name: 'claim_events_user', columns: [self.userId], foreignColumns: [users.id] }),
    index('claim_events_of_claim').on(self.practiceId, self.claimId, self.happenedAt),
    check('claim_events_kind', isOneOf(self.kind, claimEventKinds)),
  ],
)
