import { sql } from 'drizzle-orm'
import { boolean, check, index, integer, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core'
import { sessionStatuses } from '../../lib/attendance/session'
import { type Activity, activities } from '../../lib/codes/activities'
import {
  createdAt,
  id,
  isOneOf,
  moment,
  ofPractice,
  plainDate,
  practiceId,
  practicePolicy,
  refersTo,
  wallTime,
  word,
} from './columns'
import { groups, series } from './groups'
import { locations } from './locations'
import { providers } from './providers'

/** A meeting of a group, in wall-clock time at its location. */
export const sessions = pgTable(
  'sessions',
  {
    practiceId: practiceId(),
    id: id(),
    groupId: uuid().notNull(),
    locationId: uuid().notNull(),
    seriesId: uuid(),
    room: text(),
    sessionDate: plainDate().notNull(),
    startTime: wallTime().notNull(),
    // Not after the start: the next day.
    endTime: wallTime().notNull(),
    actualStartTime: wallTime(),
    status: word(sessionStatuses).notNull().default('scheduled'),
    activity: word(activities).notNull().default('group_psychotherapy'),
    alsoActivities: text().array().$type<Activity[]>().notNull().default([]),
    isPsychotherapyAttested: boolean().notNull().default(false),
    outsideHoursReason: text(),
    // Why it was called off; NULL unless cancelled.
    cancelReason: text(),
    // True: moved or made apart from its series, so that a change of the series leaves it where it is.
    isApart: boolean().notNull().default(false),
    // Counts every saving of attendance, so that two people at once are noticed.
    version: integer().notNull().default(1),
    attendanceTakenAt: moment(),
    attendanceTakenBy: uuid(),
    createdAt: createdAt(),
  },
  (self) => [
    ...ofPractice(self),
    refersTo('sessions_group', self, self.groupId, groups),
    refersTo('sessions_location', self, self.locationId, locations),
    refersTo('sessions_series', self, self.seriesId, series),
    index('sessions_by_date').on(self.practiceId, self.sessionDate, self.startTime),
    unique('sessions_one_of_a_group_at_a_time').on(self.practiceId, self.groupId, self.sessionDate, self.startTime),
    check('sessions_status', isOneOf(self.status, sessionStatuses)),
    check('sessions_activity', isOneOf(self.activity, activities)),
    check('sessions_last', sql`${self.startTime} <> ${self.endTime}`),
  ],
)

/** Who led a session; the lowest position renders. */
export const sessionFacilitators = pgTable(
  'session_facilitators',
  {
    practiceId: practiceId(),
    sessionId: uuid().notNull(),
    providerId: uuid().notNull(),
    position: integer().notNull(),
  },
  (self) => [
    primaryKey({ columns: [self.practiceId, self.sessionId, self.providerId] }),
    practicePolicy(),
    refersTo('session_facilitators_session', self, self.sessionId, sessions),
    refersTo('session_facilitators_provider', self, self.providerId, providers),
    unique('session_facilitators_position').on(self.practiceId, self.sessionId, self.position),
    index('session_facilitators_of_provider').on(self.practiceId, self.providerId),
  ],
)
