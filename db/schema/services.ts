import { boolean, check, index, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { attendanceModes, attendancePlaces } from '../../lib/attendance/session'
import { createdAt, id, isOneOf, ofPractice, plainDate, practiceId, refersTo, wallTime, word } from './columns'
import { locations } from './locations'
import { patients } from './patients'
import { providers } from './providers'

/** An individual, family or medical service beside the groups: what is billed the same day matters to a group's claim. */
export const services = pgTable(
  'services',
  {
    practiceId: practiceId(),
    id: id(),
    patientId: uuid().notNull(),
    providerId: uuid().notNull(),
    locationId: uuid().notNull(),
    code: text().notNull(),
    serviceDate: plainDate().notNull(),
    startTime: wallTime().notNull(),
    // Not after the start: the next day.
    endTime: wallTime().notNull(),
    modifiers: text().array().notNull().default([]),
    isNoteSigned: boolean().notNull().default(true),
    // NULL takes the patient's list in force that day.
    diagnoses: text().array(),
    mode: word(attendanceModes).notNull().default('in_person'),
    place: word(attendancePlaces).notNull().default('home'),
    audioOnlyReason: text(),
    createdAt: createdAt(),
  },
  (self) => [
    ...ofPractice(self),
    refersTo('services_patient', self, self.patientId, patients),
    refersTo('services_provider', self, self.providerId, providers),
    refersTo('services_location', self, self.locationId, locations),
    index('services_of_patient').on(self.practiceId, self.patientId, self.serviceDate),
    check('services_mode', isOneOf(self.mode, attendanceModes)),
    check('services_place', isOneOf(self.place, attendancePlaces)),
  ],
)
