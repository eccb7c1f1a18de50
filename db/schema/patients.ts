import { sql } from 'drizzle-orm'
import {
  boolean,
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import type { Person, Sex } from '../../lib/attendance/patient'
import { coverageRanks, relationships, type VisitLimit } from '../../lib/authorizations/coverage'
import type { Address } from '../../lib/kernel/address'
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
import { payers } from './payers'
import { practices } from './practices'

export const patients = pgTable(
  'patients',
  {
    practiceId: practiceId(),
    id: id(),
    firstName: text().notNull(),
    lastName: text().notNull(),
    // What the person is called where others read it: the sign-in sheet. NULL: the first name.
    preferredName: text(),
    phone: text(),
    email: text(),
    birthDate: plainDate().notNull(),
    sex: text().$type<Sex>().notNull().default('U'),
    address: jsonb().$type<Address>().notNull(),
    // The same word for everyone of a family; NULL: no family here.
    family: text(),
    isIdentifiedPatient: boolean().notNull().default(false),
    version: version(),
    archivedAt: archivedAt(),
    createdAt: createdAt(),
  },
  (self) => [
    ...ofPractice(self),
    foreignKey({ name: 'patients_practice', columns: [self.practiceId], foreignColumns: [practices.practiceId] }),
    index('patients_by_name').on(self.practiceId, self.lastName, self.firstName),
    check('patients_sex', isOneOf(self.sex, ['F', 'M', 'U'])),
  ],
)

/** A policy that covers a patient. That no two primary ones share a day is an exclusion constraint in the migrations. */
export const coverages = pgTable(
  'coverages',
  {
    practiceId: practiceId(),
    id: id(),
    patientId: uuid().notNull(),
    payerId: uuid().notNull(),
    rank: word(coverageRanks).notNull().default('primary'),
    memberNumber: text().notNull(),
    groupNumber: text(),
    relationship: word(relationships).notNull().default('self'),
    // Who holds the policy; NULL when it is the patient.
    subscriber: jsonb().$type<Person>(),
    fromDate: plainDate(),
    throughDate: plainDate(),
    // 'MM-DD'; NULL is January 1.
    planYearStart: text(),
    visitLimit: jsonb().$type<VisitLimit>(),
    version: version(),
    archivedAt: archivedAt(),
    createdAt: createdAt(),
  },
  (self) => [
    ...ofPractice(self),
    refersTo('coverages_patient', self, self.patientId, patients),
    refersTo('coverages_payer', self, self.payerId, payers),
    index('coverages_of_patient').on(self.practiceId, self.patientId),
    index('coverages_of_payer').on(self.practiceId, self.payerId),
    check('coverages_rank', isOneOf(self.rank, coverageRanks)),
    check('coverages_relationship', isOneOf(self.relationship, relationships)),
    check('coverages_dependent_has_subscriber', sql`(${self.relationship} = 'self') = (${self.subscriber} is null)`),
    check('coverages_in_order', sql`${self.throughDate} >= ${self.fromDate}`),
  ],
)

/** Diagnoses in the order of priority; the lowest position is the primary one. */
export const diagnoses = pgTable(
  'diagnoses',
  {
    practiceId: practiceId(),
    id: id(),
    patientId: uuid().notNull(),
    code: text().notNull(),
    position: integer().notNull(),
    fromDate: plainDate(),
    throughDate: plainDate(),
    version: version(),
    archivedAt: archivedAt(),
    createdAt: createdAt(),
  },
  (self) => [
    ...ofPractice(self),
    refersTo('diagnoses_patient', self, self.patientId, patients),
    uniqueIndex('diagnoses_position')
      .on(self.practiceId, self.patientId, self.position)
      .where(sql`${self.archivedAt} is null`),
    check('diagnoses_in_order', sql`${self.throughDate} >= ${self.fromDate}`),
  ],
)

/** Visits that were made elsewhere, before or beside what this database holds. */
export const usedVisits = pgTable(
  'used_visits',
  {
    practiceId: practiceId(),
    id: id(),
    patientId: uuid().notNull(),
    visitDate: plainDate().notNull(),
    // NULL: of any code.
    codes: text().array(),
    visits: integer().notNull().default(1),
    archivedAt: archivedAt(),
    createdAt: createdAt(),
  },
  (self) => [
    ...ofPractice(self),
    refersTo('used_visits_patient', self, self.patientId, patients),
    index('used_visits_of_patient').on(self.practiceId, self.patientId),
    check('used_visits_some', sql`${self.visits} >= 0`),
  ],
)
