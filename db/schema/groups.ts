import { sql } from 'drizzle-orm'
import {
  type AnyPgColumn,
  check,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  uuid,
} from 'drizzle-orm/pg-core'
import { groupKinds } from '../../lib/attendance/session'
import { activities } from '../../lib/codes/activities'
import { type IsoDate, weekdays } from '../../lib/kernel/dates'
import {
  archivedAt,
  createdAt,
  id,
  isOneOf,
  ofPractice,
  plainDate,
  practiceId,
  practicePolicy,
  refersTo,
  version,
  wallTime,
  word,
} from './columns'
import { locations } from './locations'
import { patients } from './patients'
import { practices } from './practices'
import { providers } from './providers'

export const groups = pgTable(
  'groups',
  {
    practiceId: practiceId(),
    id: id(),
    name: text().notNull(),
    kind: word(groupKinds).notNull().default('group'),
    // NULL: no limit of the practice's own.
    capacity: integer(),
    defaultActivity: word(activities),
    version: version(),
    archivedAt: archivedAt(),
    createdAt: createdAt(),
  },
  (self) => [
    ...ofPractice(self),
    foreignKey({ name: 'groups_practice', columns: [self.practiceId], foreignColumns: [practices.practiceId] }),
    check('groups_kind', isOneOf(self.kind, groupKinds)),
    check('groups_activity', isOneOf(self.defaultActivity, activities)),
    check('groups_capacity', sql`${self.capacity} > 0`),
  ],
)

/** Who leads a group unless a session says otherwise; the lowest position renders. */
export const groupFacilitators = pgTable(
  'group_facilitators',
  {
    practiceId: practiceId(),
    groupId: uuid().notNull(),
    providerId: uuid().notNull(),
    position: integer().notNull(),
  },
  (self) => [
    primaryKey({ columns: [self.practiceId, self.groupId, self.providerId] }),
    practicePolicy(),
    refersTo('group_facilitators_group', self, self.groupId, groups),
    refersTo('group_facilitators_provider', self, self.providerId, providers),
    index('group_facilitators_of_provider').on(self.practiceId, self.providerId),
  ],
)

/** Membership in a group; who comes back after leaving has a second row. */
export const groupMembers = pgTable(
  'group_members',
  {
    practiceId: practiceId(),
    id: id(),
    groupId: uuid().notNull(),
    patientId: uuid().notNull(),
    joinedDate: plainDate().notNull(),
    // The last day of membership; NULL: still a member.
    leftDate: plainDate(),
    // The order of the roster.
    position: integer().notNull().default(0),
    version: version(),
    archivedAt: archivedAt(),
    createdAt: createdAt(),
  },
  (self) => [
    ...ofPractice(self),
    refersTo('group_members_group', self, self.groupId, groups),
    refersTo('group_members_patient', self, self.patientId, patients),
    index('group_members_of_group').on(self.practiceId, self.groupId),
    index('group_members_of_patient').on(self.practiceId, self.patientId),
    check('group_members_in_order', sql`${self.leftDate} >= ${self.joinedDate}`),
  ],
)

/** True for memberships of a day, both ends included. */
export const isMemberOn = (date: AnyPgColumn | IsoDate) =>
  sql`${groupMembers.archivedAt} is null and ${groupMembers.joinedDate} <= ${date} and (${groupMembers.leftDate} is null or ${groupMembers.leftDate} >= ${date})`

/** When a group meets, week after week; sessions are made from it. */
export const series = pgTable(
  'series',
  {
    practiceId: practiceId(),
    id: id(),
    groupId: uuid().notNull(),
    locationId: uuid().notNull(),
    // Who leads it; the sessions name who really did.
    providerId: uuid().notNull(),
    room: text(),
    weekday: word(weekdays).notNull(),
    // Every week or every second one, counted from the first meeting; without meaning for a monthly series.
    everyWeeks: integer().notNull().default(1),
    // Monthly: the first to fourth such weekday of the month, or -1 for the last one. NULL: not monthly.
    weekOfMonth: integer(),
    startTime: wallTime().notNull(),
    endTime: wallTime().notNull(),
    fromDate: plainDate().notNull(),
    throughDate: plainDate(),
    version: version(),
    archivedAt: archivedAt(),
    createdAt: createdAt(),
  },
  (self) => [
    ...ofPractice(self),
    refersTo('series_group', self, self.groupId, groups),
    refersTo('series_location', self, self.locationId, locations),
    refersTo('series_provider', self, self.providerId, providers),
    check('series_weekday', isOneOf(self.weekday, weekdays)),
    check('series_every_weeks', sql`${self.everyWeeks} in (1, 2)`),
    check('series_week_of_month', sql`${self.weekOfMonth} in (1, 2, 3, 4, -1)`),
    check('series_in_order', sql`${self.throughDate} >= ${self.fromDate}`),
  ],
)
