import { sql } from 'drizzle-orm'
import { boolean, check, index, integer, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core'
import { attendanceModes, attendancePlaces, attendanceStatuses } from '../../lib/attendance/session'
import { createdAt, id, isOneOf, moment, ofPractice, practiceId, refersTo, wallTime, word } from './columns'
import { patients } from './patients'
import { sessions } from './sessions'

/** One patient's attendance at one session. */
export const attendances = pgTable(
  'attendances',
  {
    practiceId: practiceId(),
    id: id(),
    sessionId: uuid().notNull(),
    patientId: uuid().notNull(),
    // NULL: expected, and not marked yet.
    status: word(attendanceStatuses),
    mode: word(attendanceModes).notNull().default('in_person'),
    // Where the patient was, for video and telephone.
    place: word(attendancePlaces).notNull().default('home'),
    audioOnlyReason: text(),
    arrivedTime: wallTime(),
    leftTime: wallTime(),
    isNoteSigned: boolean().notNull().default(true),
    // This session's, in order; NULL takes the patient's list in force that day.
    diagnoses: text().array(),
    // The documented factor; NULL is none, '' is not documented.
    interactiveComplexity: text(),
    modifiers: text().array().notNull().default([]),
    isWalkIn: boolean().notNull().default(false),
    version: integer().notNull().default(1),
    updatedBy: uuid(),
    updatedAt: moment().notNull().defaultNow(),
    createdAt: createdAt(),
  },
  (self) => [
    ...ofPractice(self),
    refersTo('attendances_session', self, self.sessionId, sessions),
    refersTo('attendances_patient', self, self.patientId, patients),
    unique('attendances_once_a_session').on(self.practiceId, self.sessionId, self.patientId),
    index('attendances_of_patient').on(self.practiceId, self.patientId),
    check('attendances_status', isOneOf(self.status, attendanceStatuses)),
    check('attendances_mode', isOneOf(self.mode, attendanceModes)),
    check('attendances_place', isOneOf(self.place, attendancePlaces)),
    check('attendances_version', sql`${self.version} > 0`),
  ],
)
