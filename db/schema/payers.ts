import { sql } from 'drizzle-orm'
import { check, foreignKey, integer, jsonb, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core'
import { type PayerSettingsGiven, payerTypes } from '../../lib/policy/payer-settings'
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
import { practices } from './practices'

export const payers = pgTable(
  'payers',
  {
    practiceId: practiceId(),
    id: id(),
    name: text().notNull(),
    // The id the clearinghouse knows it by (2010BB NM109).
    payerNumber: text().notNull(),
    type: word(payerTypes).notNull(),
    // SBR09; NULL takes the default of the type.
    filingIndicator: text(),
    version: version(),
    archivedAt: archivedAt(),
    createdAt: createdAt(),
  },
  (self) => [
    ...ofPractice(self),
    foreignKey({ name: 'payers_practice', columns: [self.practiceId], foreignColumns: [practices.practiceId] }),
    check('payers_type', isOneOf(self.type, payerTypes)),
  ],
)

/** What a practice has said of a payer, whole, from a day on. A change is a new row; an old one is never edited. */
export const payerSettings = pgTable(
  'payer_settings',
  {
    practiceId: practiceId(),
    id: id(),
    payerId: uuid().notNull(),
    fromDate: plainDate().notNull(),
    // Of two changes from the same day the higher version counts.
    version: integer().notNull().default(1),
    settings: jsonb().$type<PayerSettingsGiven>().notNull(),
    // How the practice knows: a call, a bulletin, a contract.
    source: text(),
    userId: uuid(),
    createdAt: createdAt(),
  },
  (self) => [
    ...ofPractice(self),
    refersTo('payer_settings_payer', self, self.payerId, payers),
    unique('payer_settings_one_version').on(self.practiceId, self.payerId, self.fromDate, self.version),
    check('payer_settings_is_an_object', sql`jsonb_typeof(${self.settings}) = 'object'`),
  ],
)
