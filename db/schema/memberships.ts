import { sql } from 'drizzle-orm'
import { check, foreignKey, pgPolicy, pgTable, primaryKey, uuid } from 'drizzle-orm/pg-core'
import { createdAt, isOneOf, moment, practiceId, practicePolicy, refersTo, word } from './columns'
import { practices } from './practices'
import { providers } from './providers'
import { users } from './users'

export const roles = ['owner', 'clinician', 'admin'] as const
export type Role = (typeof roles)[number]

/** What a user is in a practice. Read on every request, so that a change acts at once. */
export const memberships = pgTable(
  'memberships',
  {
    practiceId: practiceId(),
    userId: uuid().notNull(),
    role: word(roles).notNull(),
    // The clinician the user is; NULL for someone who treats nobody.
    providerId: uuid(),
    endedAt: moment(),
    createdAt: createdAt(),
  },
  (self) => [
    primaryKey({ columns: [self.practiceId, self.userId] }),
    practicePolicy(),
    // At sign-in no practice is set yet: then, and only then, a user's own memberships can be read.
    pgPolicy('of_the_user_signing_in', {
      as: 'permissive',
      for: 'select',
      using: sql`nullif(current_setting('app.practice_id', true), '') is null and user_id = nullif(current_setting('app.user_id', true), '')::uuid`,
    }),
    foreignKey({ name: 'memberships_practice', columns: [self.practiceId], foreignColumns: [practices.practiceId] }),
    foreignKey({ name: 'memberships_user', columns: [self.userId], foreignColumns: [users.id] }),
    refersTo('memberships_provider', self, self.providerId, providers),
    check('memberships_role', isOneOf(self.role, roles)),
    check('memberships_clinician_is_a_provider', sql`${self.role} <> 'clinician' or ${self.providerId} is not null`),
  ],
)
