import { sql } from 'drizzle-orm'
import { check, foreignKey, index, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { archivedAt, cents, createdAt, id, ofPractice, plainDate, practiceId, refersTo, version } from './columns'
import { payers } from './payers'
import { practices } from './practices'

/** What the practice charges for a unit of a code. */
export const fees = pgTable(
  'fees',
  {
    practiceId: practiceId(),
    id: id(),
    code: text().notNull(),
    unitCents: cents().notNull(),
    // NULL: for every payer.
    payerId: uuid(),
    // NULL: from the beginning.
    fromDate: plainDate(),
    // NULL: with any modifier or none.
    modifier: text(),
    version: version(),
    archivedAt: archivedAt(),
    createdAt: createdAt(),
  },
  (self) => [
    ...ofPractice(self),
    foreignKey({ name: 'fees_practice', columns: [self.practiceId], foreignColumns: [practices.practiceId] }),
    refersTo('fees_payer', self, self.payerId, payers),
    index('fees_of_code').on(self.practiceId, self.code),
    check('fees_not_negative', sql`${self.unitCents} >= 0`),
  ],
)
