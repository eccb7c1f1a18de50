import { sql } from 'drizzle-orm'
import { boolean, check, integer, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import type { HolidayName } from '../../lib/codes/holiday-names'
import type { Address } from '../../lib/kernel/address'
import { cents, createdAt, practiceId, practicePolicy, version } from './columns'

/** The tenant. Its own id is the practice_id of everything else. */
export const practices = pgTable(
  'practices',
  {
    practiceId: practiceId().defaultRandom(),
    name: text().notNull(),
    npi: text().notNull(),
    taxId: text().notNull(),
    taxonomy: text(),
    phone: text(),
    timeZone: text().notNull(),
    address: jsonb().$type<Address>().notNull(),
    closedHolidays: text().array().$type<HolidayName[]>().notNull().default([]),
    lateCancelFeeCents: cents().notNull().default(0),
    // NULL until the clearinghouse has given an id: then no 837P can be written.
    submitter: jsonb().$type<{ id: string; contact: string | null }>(),
    receiver: jsonb().$type<{ id: string; name: string }>(),
    // Counts up by one a batch (ISA13), taken by one conditional UPDATE.
    lastControlNumber: integer().notNull().default(0),
    isDemo: boolean().notNull().default(false),
    // True: an attendance waits for a note signed here. False: notes are kept elsewhere, and the board says who signed.
    keepsNotes: boolean().notNull().default(false),
    version: version(),
    createdAt: createdAt(),
  },
  (self) => [
    primaryKey({ columns: [self.practiceId] }),
    practicePolicy(),
    check('practices_fee_not_negative', sql`${self.lateCancelFeeCents} >= 0`),
    check('practices_control_number_fits', sql`${self.lastControlNumber} between 0 and 999999999`),
  ],
)
