import { sql } from 'drizzle-orm'
import { check, foreignKey, pgPolicy, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { createdAt, id, isOneOf, moment, ofPractice, practiceId, refersTo, word } from './columns'
import { roles } from './memberships'
import { practices } from './practices'
import { providers } from './providers'
import { users } from './users'

/** A link by which somebody may join a practice once. The link holds a secret, this table its SHA-256. */
export const invitations = pgTable(
  'invitations',
  {
    practiceId: practiceId(),
    id: id(),
    // Normalised as in users.
    email: text().notNull(),
    name: text().notNull(),
    role: word(roles).notNull(),
    providerId: uuid(),
    secretHash: text().notNull(),
    expiresAt: moment().notNull(),
    acceptedAt: moment(),
    revokedAt: moment(),
    createdBy: uuid().notNull(),
    createdAt: createdAt(),
  },
  (self) => [
    ...ofPractice(self),
    // Whoever holds the link has no practice yet: then the secret alone opens its own row.
    pgPolicy('of_the_link', {
      as: 'permissive',
      for: 'select',
      using: sql`nullif(current_setting('app.practice_id', true), '') is null and secret_hash = nullif(current_setting('app.invitation', true), '')`,
    }),
    foreignKey({ name: 'invitations_practice', columns: [self.practiceId], foreignColumns: [practices.practiceId] }),
    foreignKey({ name: 'invitations_user', columns: [self.createdBy], foreignColumns: [users.id] }),
    refersTo('invitations_provider', self, self.providerId, providers),
    check('invitations_role', isOneOf(self.role, roles)),
    check('invitations_clinician_is_a_provider', sql`${self.role} <> 'clinician' or ${self.providerId} is not null`),
  ],
)
