import { sql } from 'drizzle-orm'
import { check, foreignKey, jsonb, pgTable, text, unique, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import type { HoursException, PostedHours } from '../../lib/hours/location'
import type { Address } from '../../lib/kernel/address'
import { archivedAt, createdAt, id, ofPractice, plainDate, practiceId, refersTo, version } from './columns'
import { practices } from './practices'

export const locations = pgTable(
  'locations',
  {
    practiceId: practiceId(),
    id: id(),
    name: text().notNull(),
    placeOfService: text().notNull(),
    address: jsonb().$type<Address>().notNull(),
    // NULL: the practice's.
    timeZone: text(),
    version: version(),
    archivedAt: archivedAt(),
    createdAt: createdAt(),
  },
  (self) => [
    ...ofPractice(self),
    foreignKey({ name: 'locations_practice', columns: [self.practiceId], foreignColumns: [practices.practiceId] }),
    check('locations_place_is_two_digits', sql`${self.placeOfService} ~ '^[0-9]{2}$'`),
  ],
)

/** A whole week of posted hours, in force from a day until the next version. A used version is never edited. */
export const postedHours = pgTable(
  'posted_hours',
  {
    practiceId: practiceId(),
    id: id(),
    locationId: uuid().notNull(),
    fromDate: plainDate().notNull(),
    // Weekday to intervals; a day not named is closed.
    weekly: jsonb().$type<PostedHours['weekly']>().notNull(),
    createdAt: createdAt(),
  },
  (self) => [
    ...ofPractice(self),
    refersTo('posted_hours_location', self, self.locationId, locations),
    unique('posted_hours_one_version_a_day').on(self.practiceId, self.locationId, self.fromDate),
    check(
      'posted_hours_is_a_week',
      sql`jsonb_typeof(${self.weekly}) = 'object' and ${self.weekly} - array['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] = '{}'::jsonb`,
    ),
  ],
)

export const hoursExceptions = pgTable(
  'hours_exceptions',
  {
    practiceId: practiceId(),
    id: id(),
    locationId: uuid().notNull(),
    exceptionDate: plainDate().notNull(),
    // [] is closed that day.
    open: jsonb().$type<HoursException['open']>().notNull(),
    // What the day is, in the practice's words.
    note: text(),
    archivedAt: archivedAt(),
    createdAt: createdAt(),
  },
  (self) => [
    ...ofPractice(self),
    refersTo('hours_exceptions_location', self, self.locationId, locations),
    uniqueIndex('hours_exceptions_one_a_day')
      .on(self.practiceId, self.locationId, self.exceptionDate)
      .where(sql`${self.archivedAt} is null`),
    check('hours_exceptions_is_a_list', sql`jsonb_typeof(${self.open}) = 'array'`),
  ],
)
