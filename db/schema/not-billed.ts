import { sql } from 'drizzle-orm'
import { check, index, pgTable, unique, uuid } from 'drizzle-orm/pg-core'
import { cents, createdAt, id, ofPractice, plainDate, practiceId, refersTo } from './columns'
import { patients } from './patients'
import { services } from './services'
import { sessions } from './sessions'

/** An attendance or service that makes no claim; its findings say why. */
export const notBilled = pgTable(
  'not_billed',
  {
    practiceId: practiceId(),
    id: id(),
    patientId: uuid().notNull(),
    sessionId: uuid(),
    serviceId: uuid(),
    serviceDate: plainDate().notNull(),
    // What the patient owes for a missed session.
    patientChargeCents: cents().notNull(),
    createdAt: createdAt(),
  },
  (self) => [
    ...ofPractice(self),
    refersTo('not_billed_patient', self, self.patientId, patients),
    refersTo('not_billed_session', self, self.sessionId, sessions),
    refersTo('not_billed_service', self, self.serviceId, services),
    unique('not_billed_once_a_session').on(self.practiceId, self.sessionId, self.patientId),
    unique('not_billed_once_a_service').on(self.practiceId, self.serviceId),
    index('not_billed_by_date').on(self.practiceId, self.serviceDate),
    index('not_billed_of_patient').on(self.practiceId, self.patientId),
    check('not_billed_one_origin', sql`num_nonnulls(${self.sessionId}, ${self.serviceId}) = 1`),
    check('not_billed_charge', sql`${self.patientChargeCents} >= 0`),
  ],
)
