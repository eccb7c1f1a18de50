import { sql } from 'drizzle-orm'
import { boolean, check, integer, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import type { Practice } from '../../lib/claims/billing-facts'
import type { HolidayName } from '../../lib/codes/holiday-names'
import type { Address } from '../../lib/kernel/address'
import { cents, createdAt, practicePolicy } from './columns'

/** Who bills: the tenant. Its id is the practice's in every other table. */
export const practices = pgTable(
  'practices',
  {
    practiceId: uuid().notNull().defaultRandom(),
    name: text().notNull(),
    npi: text().notNull(),
    taxId: text().notNull(),
    taxonomy: text(),
    phone: text(),
    timeZone: text().notNull(),
    address: jsonb().$type<Address>().notNull(),
    // Days on which the posted hours do not apply.
    closedHolidays: text().array().$type<HolidayName[]>().notNull().default([]),
    lateCancelFeeCents: cents().notNull().default(0),
    submitter: jsonb().$type<NonNullable<Practice['submitter']>>(),
    receiver: jsonb().$type<NonNullable<Practice['receiver']>>(),
    // The control number of the last file (ISA13); the next one is one more.
    lastControlNumber: integer().notNull().default(0),
    isDemo: boolean().notNull().default(false),
    createdAt: createdAt(),
  },
  (self) => [
    primaryKey({ columns: [self.practiceId] }),
    practicePolicy(),
    check('practices_fee_not_negative', sql`${self.lateCancelFeeCents} >= 0`),
    check('practices_control_number_fits', sql`${self.lastControlNumber} between 0 and 999999999`),
  ],
)
