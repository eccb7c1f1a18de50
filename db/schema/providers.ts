import { boolean, check, foreignKey, index, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { type Specialty, specialties } from '../../lib/attendance/provider'
import { licences } from '../../lib/codes/licences'
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

/** A clinician of the practice. */
export const providers = pgTable(
  'providers',
  {
    practiceId: practiceId(),
    id: id(),
    firstName: text().notNull(),
    lastName: text().notNull(),
    licence: word(licences).notNull(),
    // NULL: only an associate.
    npi: text(),
    taxonomy: text(),
    licenceThroughDate: plainDate(),
    // False: enrolments are not checked. True: the rows of enrolments, and no others.
    hasEnrolmentList: boolean().notNull().default(false),
    supervisorId: uuid(),
    specialty: text().$type<Specialty>().notNull().default('behavioral_health'),
    version: version(),
    archivedAt: archivedAt(),
    createdAt: createdAt(),
  },
  (self) => [
    ...ofPractice(self),
    foreignKey({ name: 'providers_practice', columns: [self.practiceId], foreignColumns: [practices.practiceId] }),
    foreignKey({
      name: 'providers_supervisor',
      columns: [self.practiceId, self.supervisorId],
      foreignColumns: [self.practiceId, self.id],
    }),
    check('providers_licence', isOneOf(self.licence, licences)),
    check('providers_specialty', isOneOf(self.specialty, specialties)),
  ],
)

/** Days on which a clinician may be billed to a payer. */
export const enrolments = pgTable(
  'enrolments',
  {
    practiceId: practiceId(),
    id: id(),
    providerId: uuid().notNull(),
    payerId: uuid().notNull(),
    fromDate: plainDate().notNull(),
    throughDate: plainDate(),
    archivedAt: archivedAt(),
  },
  (self) => [
    ...ofPractice(self),
    refersTo('enrolments_provider', self, self.providerId, providers),
    refersTo('enrolments_payer', self, self.payerId, payers),
    index('enrolments_of_provider').on(self.practiceId, self.providerId),
  ],
)
