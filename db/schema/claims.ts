import { sql } from 'drizzle-orm'
import { check, foreignKey, index, integer, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core'
import {
  cents,
  createdAt,
  id,
  isOneOf,
  moment,
  ofPractice,
  plainDate,
  practiceId,
  practicePolicy,
  refersTo,
  word,
} from './columns'
import { patients } from './patients'
import { payers } from './payers'
import { providers } from './providers'
import { services } from './services'
import { sessions } from './sessions'

/** Withdrawn: what it was made of is gone. It keeps its number and its history, and comes back if its reason does. */
export const claimStates = ['held', 'ready', 'released', 'submitted', 'withdrawn'] as const
export type ClaimState = (typeof claimStates)[number]

/** What makes a claim one, and where it stands. Only the state and its moments may be updated (by grant). */
export const claims = pgTable(
  'claims',
  {
    practiceId: practiceId(),
    id: id(),
    // CLM01, made by the engine of patient, payer, rendering provider, day and authorization.
    controlNumber: text().notNull(),
    patientId: uuid().notNull(),
    // NULL: nobody covers the patient; such a claim never leaves in an 837P.
    payerId: uuid(),
    renderingId: uuid().notNull(),
    serviceDate: plainDate().notNull(),
    state: word(claimStates).notNull(),
    releasedAt: moment(),
    releasedBy: uuid(),
    submittedAt: moment(),
    updatedAt: moment().notNull().defaultNow(),
    createdAt: createdAt(),
  },
  (self) => [
    ...ofPractice(self),
    refersTo('claims_patient', self, self.patientId, patients),
    refersTo('claims_payer', self, self.payerId, payers),
    refersTo('claims_rendering', self, self.renderingId, providers),
    unique('claims_control_number').on(self.practiceId, self.controlNumber),
    index('claims_by_state').on(self.practiceId, self.state, self.serviceDate),
    index('claims_of_patient').on(self.practiceId, self.patientId),
    check('claims_state', isOneOf(self.state, claimStates)),
  ],
)

/**
 * What a claim says. Never updated: a claim that changes gets its content anew. A batch refers to the content of each
 * claim in it, and a row that is referred to cannot be deleted, so what was sent stays as it was sent.
 */
export const claimContents = pgTable(
  'claim_contents',
  {
    practiceId: practiceId(),
    claimId: uuid().notNull(),
    supervisingId: uuid(),
    authorizationNumber: text(),
    // Without the dot; the first is letter A.
    diagnoses: text().array().notNull(),
    totalCents: cents().notNull(),
    // The last day on which the payer may receive it; NULL without a payer.
    fileByDate: plainDate(),
    createdAt: createdAt(),
  },
  (self) => [
    primaryKey({ columns: [self.practiceId, self.claimId] }),
    practicePolicy(),
    refersTo('claim_contents_claim', self, self.claimId, claims),
    refersTo('claim_contents_supervising', self, self.supervisingId, providers),
    check('claim_contents_total', sql`${self.totalCents} >= 0`),
  ],
)

/** A line of a claim. It goes with the content it belongs to and cannot be updated or deleted by itself (by grant). */
export const claimLines = pgTable(
  'claim_lines',
  {
    practiceId: practiceId(),
    id: id(),
    claimId: uuid().notNull(),
    // From 1; REF*6R is the control number, '-', and this.
    lineNumber: integer().notNull(),
    patientId: uuid().notNull(),
    sessionId: uuid(),
    serviceId: uuid(),
    serviceDate: plainDate().notNull(),
    code: text().notNull(),
    modifiers: text().array().notNull(),
    units: integer().notNull(),
    chargeCents: cents().notNull(),
    // Letters of the claim's diagnoses, 'AB'.
    pointers: text().notNull(),
    placeOfService: text().notNull(),
  },
  (self) => [
    ...ofPractice(self),
    foreignKey({
      name: 'claim_lines_content',
      columns: [self.practiceId, self.claimId],
      foreignColumns: [claimContents.practiceId, claimContents.claimId],
    }).onDelete('cascade'),
    refersTo('claim_lines_patient', self, self.patientId, patients),
    refersTo('claim_lines_session', self, self.sessionId, sessions),
    refersTo('claim_lines_service', self, self.serviceId, services),
    unique('claim_lines_number').on(self.practiceId, self.claimId, self.lineNumber),
    // Every row is a live line, so generating twice cannot bill twice.
    unique('claim_lines_once_a_session').on(self.practiceId, self.sessionId, self.patientId, self.code),
    unique('claim_lines_once_a_service').on(self.practiceId, self.serviceId, self.code),
    check('claim_lines_one_origin', sql`num_nonnulls(${self.sessionId}, ${self.serviceId}) = 1`),
    check('claim_lines_amounts', sql`${self.units} > 0 and ${self.chargeCents} >= 0`),
  ],
)
