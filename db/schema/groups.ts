import { sql } from 'drizzle-orm'
import { check, foreignKey, index, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { groupKinds } from '../../lib/attendance/session'
import { activities } from '../../lib/codes/activities'
import { weekdays } from '../../lib/kernel/dates'
import { createdAt, id, isOneOf, moment, ofPractice, plainDate, practiceId, refersTo, wallTime, word } from './columns'
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
    archivedAt: moment(),
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
    startTime: wallTime().notNull(),
    endTime: wallTime().notNull(),
    fromDate: plainDate().notNull(),
    throughDate: plainDate(),
    createdAt: createdAt(),
  },
  (self) => [
    ...ofPractice(self),
    refersTo('series_group', self, self.groupId, groups),
    refersTo('series_location', self, self.locationId, locations),
    refersTo('series_provider', self, self.providerId, providers),
    check('series_weekday', isOneOf(self.weekday, weekdays)),
  ],
)
