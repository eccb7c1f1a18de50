import { foreignKey, index, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { id, moment, practiceId } from './columns'
import { memberships } from './memberships'

/** A sign-in that lasts. The browser holds a secret, this table its SHA-256; the row alone decides whether it counts. */
export const authSessions = pgTable(
  'auth_sessions',
  {
    secretHash: text().notNull(),
    userId: uuid().notNull(),
    // Chosen at sign-in and bound to it; read before the practice can be set, so this table has no policy.
    practiceId: practiceId(),
    startedAt: moment().notNull(),
    lastSeenAt: moment().notNull(),
    absoluteUntil: moment().notNull(),
    revokedAt: moment(),
  },
  (self) => [
    primaryKey({ columns: [self.secretHash] }),
    index('auth_sessions_user').on(self.practiceId, self.userId),
    foreignKey({
      name: 'auth_sessions_membership',
      columns: [self.practiceId, self.userId],
      foreignColumns: [memberships.practiceId, memberships.userId],
    }),
  ],
)

export const attemptOutcomes = ['failed', 'succeeded', 'refused'] as const

/** Tries at a password, to slow guessing down. Accounts and networks stand as SHA-256: no address of a stranger is kept. */
export const signInAttempts = pgTable(
  'sign_in_attempts',
  {
    id: id(),
    accountHash: text().notNull(),
    networkHash: text().notNull(),
    attemptedAt: moment().notNull(),
    outcome: text().$type<(typeof attemptOutcomes)[number]>().notNull(),
  },
  (self) => [
    primaryKey({ columns: [self.id] }),
    index('sign_in_attempts_account').on(self.accountHash, self.attemptedAt),
    index('sign_in_attempts_network').on(self.networkHash, self.attemptedAt),
  ],
)
