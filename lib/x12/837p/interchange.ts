import type { IsoDate, LocalDateTime } from '../../kernel/dates'

// What the writer is given: everything resolved, nothing to look up, no ids of ours but CLM01.

/** One 837P file: claims of one practice for one receiver, in the order in which they are to be written. */
export type Interchange837P = {
  control: number // ISA13, GS06 and, within BHT03, the number of the batch
  at: LocalDateTime // when it is made, on the practice's wall
  usage: 'P' | 'T' // ISA15
  submitter: { id: string; name: string; contact: string; phone: string } // 1000A; contact '' is not written
  receiver: { id: string; name: string } // 1000B
  billingProvider: BillingProvider837P
  claims: readonly Claim837P[]
}

export type BillingProvider837P = { name: string; npi: string; taxId: string; taxonomy?: string; address: Address837P }

export type Claim837P = {
  id: string // CLM01
  totalCents: number // CLM02, the sum of the lines
  placeOfService: string // CLM05-1, that of the first line
  subscriber: Subscriber837P
  patient: Patient837P | null // null: the subscriber is the patient
  authorization?: string // REF*G1
  diagnoses: readonly string[] // without dots, the principal one first
  rendering?: Provider837P // absent: the same NPI as the billing provider
  supervising?: Provider837P
  serviceLocation?: { name: string; address: Address837P } // absent: the billing address, or no place of ours
  lines: readonly Line837P[]
}

export type Subscriber837P = {
  memberId: string
  groupNumber?: string // SBR03
  filingIndicator: string // SBR09
  payerName: string
  payerId: string
  person: Person837P
}

/** A dependent who is the patient, and what he or she is to the subscriber: spouse 01, child 19, other G8 (PAT01). */
export type Patient837P = { relationshipCode: '01' | '19' | 'G8'; person: Person837P }

export type Person837P = {
  firstName: string
  lastName: string
  birthDate: IsoDate
  sex: 'F' | 'M' | 'U'
  address: Address837P
}

export type Provider837P = { firstName: string; lastName: string; npi: string; taxonomy?: string }

/** A ZIP of five or nine digits, with or without hyphen; the billing provider and a service location need nine. */
export type Address837P = { street: string; street2?: string; city: string; state: string; zip: string }

export type Line837P = {
  code: string // SV101-2
  modifiers: readonly string[] // SV101-3 to 6
  chargeCents: number // SV102
  units: number // SV104
  placeOfService: string // SV105, written only where it is not the claim's
  pointers: readonly number[] // SV107, places in diagnoses, from 1
  date: IsoDate // DTP*472
}
