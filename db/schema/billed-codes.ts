import { check, index, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { type BilledState, billedStates } from '../../lib/claims/billing-facts'
import { createdAt, id, isOneOf, ofPractice, plainDate, practiceId, refersTo } from './columns'
import { patients } from './patients'
import { payers } from './payers'
import { providers } from './providers'

/** A code that was billed before this database held the practice, so that it is not billed again (E-30). */
export const billedCodes = pgTable(
  'billed_codes',
  {
    practiceId: practiceId(),
    id: id(),
    patientId: uuid().notNull(),
    payerId: uuid().notNull(),
    serviceDate: plainDate().notNull(),
    code: text().notNull(),
    // The rendering provider of the claim as it was sent.
    providerId: uuid().notNull(),
    state: text().$type<BilledState>().notNull(),
    createdAt: createdAt(),
  },
  (self) => [
    ...ofPractice(self),
    refersTo('billed_codes_patient', self, self.patientId, patients),
    refersTo('billed_codes_payer', self, self.payerId, payers),
    refersTo('billed_codes_provider', self, self.providerId, providers),
    index('billed_codes_of_patient').on(self.practiceId, self.patientId),
    check('billed_codes_state', isOneOf(self.state, billedStates)),
  ],
)
