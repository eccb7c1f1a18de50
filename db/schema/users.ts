import { sql } from 'drizzle-orm'
import { check, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core'
import { createdAt, moment } from './columns'

/** A person who may sign in, in whatever practice. The address is kept in its normal form. */
export const users = pgTable(
  'users',
  {
    id: uuid().notNull().defaultRandom(),
    email: text().notNull(),
    name: text().notNull(),
    // Argon2id.
    passwordHash: text().notNull(),
    disabledAt: moment(),
    createdAt: createdAt(),
  },
  (self) => [
    primaryKey({ columns: [self.id] }),
    unique('users_email').on(self.email),
    check('users_email_is_normal', sql`${self.email} = lower(${self.email}) and ${self.email} ~ '^[!-~]+@[!-~]+$'`),
  ],
)
