import { sql } from 'drizzle-orm'
import { check, integer, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { authorizationStatuses } from '../../lib/authorizations/authorization'
import {
  archivedAt,
  createdAt,
  id,
  isOneOf,
  ofPractice,
  plainDate,
  practiceId,
  refersTo,
  version,
  word,
} from './columns'
import { patients } from './patients'
import { payers } from './payers'
import { providers } from './providers'

/** A payer's promise to pay for so many units between two days, both included. */
export const authorizations = pgTable(
  'authorizations',
  {
    practiceId: practiceId(),
    id: id(),
    patientId: uuid().notNull(),
    payerId: uuid().notNull(),
    number: text().notNull(),
    codes: text().array().notNull(),
    unitsApproved: integer().notNull(),
    // Used before and beside what this database holds.
    unitsUsed: integer().notNull().default(0),
    fromDate: plainDate().notNull(),
    throughDate: plainDate().notNull(),
    status: word(authorizationStatuses).notNull().default('approved'),
    // The clinician it names, if it names one.
    providerId: uuid(),
    version: version(),
    archivedAt: archivedAt(),
    createdAt: createdAt(),
  },
  (self) => [
    ...ofPractice(self),
    refersTo('authorizations_patient', self, self.patientId, patients),
    refersTo('authorizations_payer', self, self.payerId, payers),
    refersTo('authorizations_provider', self, self.providerId, providers),
    uniqueIndex('authorizations_number')
      .on(self.practiceId, self.patientId, self.payerId, self.number)
      .where(sql`${self.archivedAt} is null`),
    check('authorizations_status', isOneOf(self.status, authorizationStatuses)),
    check('authorizations_units', sql`${self.unitsApproved} >= 0 and ${self.unitsUsed} >= 0`),
    check('authorizations_in_order', sql`${self.throughDate} >= ${self.fromDate}`),
  ],
)
