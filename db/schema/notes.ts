import { sql } from 'drizzle-orm'
import { check, foreignKey, index, pgPolicy, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core'
import {
  createdAt,
  id,
  inThePractice,
  moment,
  ofPractice,
  practiceId,
  practicePolicy,
  refersTo,
  version,
} from './columns'
import { patients } from './patients'
import { sessions } from './sessions'
import { users } from './users'

/** What the group as a whole did. Names no member. */
export const groupNotes = pgTable(
  'group_notes',
  {
    practiceId: practiceId(),
    sessionId: uuid().notNull(),
    topic: text().notNull().default(''),
    narrative: text().notNull().default(''),
    version: version(),
    updatedBy: uuid(),
    updatedAt: moment().notNull().defaultNow(),
  },
  (self) => [
    primaryKey({ columns: [self.practiceId, self.sessionId] }),
    practicePolicy(),
    refersTo('group_notes_session', self, self.sessionId, sessions),
  ],
)

/** One member's own note of one session (G-13). Once signed it is locked: an addendum is added, nothing is changed. */
export const memberNotes = pgTable(
  'member_notes',
  {
    practiceId: practiceId(),
    id: id(),
    sessionId: uuid().notNull(),
    patientId: uuid().notNull(),
    participation: text().notNull().default(''),
    response: text().notNull().default(''),
    // How the session served the person's treatment plan.
    planLink: text().notNull().default(''),
    signedAt: moment(),
    signedBy: uuid(),
    version: version(),
    updatedBy: uuid(),
    updatedAt: moment().notNull().defaultNow(),
    createdAt: createdAt(),
  },
  (self) => [
    ...ofPractice(self),
    // Whatever a query says: what is signed stays as it was signed.
    pgPolicy('locked_once_signed', {
      as: 'restrictive',
      for: 'update',
      using: sql`${inThePractice} and signed_at is null`,
      withCheck: inThePractice,
    }),
    refersTo('member_notes_session', self, self.sessionId, sessions),
    refersTo('member_notes_patient', self, self.patientId, patients),
    foreignKey({ name: 'member_notes_signer', columns: [self.signedBy], foreignColumns: [users.id] }),
    unique('member_notes_once_a_session').on(self.practiceId, self.sessionId, self.patientId),
    index('member_notes_of_patient').on(self.practiceId, self.patientId),
    check('member_notes_signed_by_somebody', sql`(${self.signedAt} is null) = (${self.signedBy} is null)`),
  ],
)

/** What was added to a signed note. Append-only. */
export const noteAddenda = pgTable(
  'note_addenda',
  {
    practiceId: practiceId(),
    id: id(),
    noteId: uuid().notNull(),
    text: text().notNull(),
    writtenBy: uuid().notNull(),
    writtenAt: moment().notNull(),
  },
  (self) => [
    ...ofPractice(self),
    refersTo('note_addenda_note', self, self.noteId, memberNotes),
    foreignKey({ name: 'note_addenda_writer', columns: [self.writtenBy], foreignColumns: [users.id] }),
    index('note_addenda_of_note').on(self.practiceId, self.noteId),
  ],
)
