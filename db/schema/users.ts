import { sql } from 'drizzle-orm'
import { check, pgTable, primaryKey, text, unique } from 'drizzle-orm/pg-core'
import { createdAt, id, moment } from './columns'

/** Somebody who can sign in. Belongs to no practice by itself: memberships say where and as what. */
export const users = pgTable(
  'users',
  {
    id: id(),
    // Normalised before it is stored: NFKC, small letters, ASCII alone (security: look-alike letters).
    email: text().notNull(),
    name: text().notNull(),
    // Argon2id, with its parameters in the text.
    passwordHash: text().notNull(),
    // Users are ended, never deleted, so that an id is never used again.
    disabledAt: moment(),
    createdAt: createdAt(),
  },
  (self) => [
    primaryKey({ columns: [self.id] }),
    unique('users_email').on(self.email),
    check('users_email_is_normal', sql`${self.email} = lower(${self.email}) and ${self.email} ~ '^[!-~]+@[!-~]+$'`),
  ],
)
