import { sql } from 'drizzle-orm'
import { boolean, check, foreignKey, integer, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core'
import { claimContents } from './claims'
import { cents, id, moment, ofPractice, practiceId, practicePolicy, refersTo } from './columns'
import { payers } from './payers'
import { practices } from './practices'
import { users } from './users'

/** A file of claims as it was made, byte for byte. Append-only. */
export const batches = pgTable(
  'batches',
  {
    practiceId: practiceId(),
    id: id(),
    // ISA13.
    controlNumber: integer().notNull(),
    isTest: boolean().notNull(),
    // NULL: claims of every payer.
    payerId: uuid(),
    claimCount: integer().notNull(),
    totalCents: cents().notNull(),
    interchange: text().notNull(),
    interchangeSha256: text().notNull(),
    createdAt: moment().notNull(),
    createdBy: uuid().notNull(),
  },
  (self) => [
    ...ofPractice(self),
    foreignKey({ name: 'batches_practice', columns: [self.practiceId], foreignColumns: [practices.practiceId] }),
    refersTo('batches_payer', self, self.payerId, payers),
    foreignKey({ name: 'batches_user', columns: [self.createdBy], foreignColumns: [users.id] }),
    unique('batches_control_number').on(self.practiceId, self.controlNumber),
    check('batches_some_claims', sql`${self.claimCount} > 0`),
  ],
)

/** Which claims a file holds. Append-only; it freezes the content of the claim it refers to. */
export const batchClaims = pgTable(
  'batch_claims',
  {
    practiceId: practiceId(),
    batchId: uuid().notNull(),
    claimId: uuid().notNull(),
    position: integer().notNull(),
  },
  (self) => [
    primaryKey({ columns: [self.practiceId, self.batchId, self.claimId] }),
    practicePolicy(),
    refersTo('batch_claims_batch', self, self.batchId, batches),
    foreignKey({
      name: 'batch_claims_content',
      columns: [self.practiceId, self.claimId],
      foreignColumns: [claimContents.practiceId, claimContents.claimId],
    }),
    unique('batch_claims_sent_once').on(self.practiceId, self.claimId),
  ],
)
