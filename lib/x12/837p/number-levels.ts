import type { Address837P, Claim837P, Patient837P, Person837P, Subscriber837P } from './interchange'

/** The claims that stand under one subscriber (2000B) and, for a dependent, one patient (2000C). */
export type PatientLevel = {
  number: number // HL01 of 2000B; that of 2000C is the next
  subscriber: Subscriber837P
  dependent: Patient837P | null // null: the subscriber is the patient
  claims: Claim837P[]
}

/** HL01 of the billing provider, the parent (HL02) of every subscriber. */
export const billingProviderLevel = 1

// The guide takes 100 claim loops under one subscriber or patient (domain.md 7.1).
const mostClaimsOfALevel = 100

/**
 * Numbers the hierarchical levels through the whole transaction set, never anew for each claim (x12.md 1.5). Claims
 * that follow each other and are of the same patient and coverage share a level, 100 at most.
 */
export function numberLevels(claims: readonly Claim837P[]): PatientLevel[] {
  const levels: PatientLevel[] = []
  let open: PatientLevel | null = null
  let number = billingProviderLevel + 1
  for (const claim of claims) {
    if (open && open.claims.length < mostClaimsOfALevel && isOf(open, claim)) {
      open.claims.push(claim)
      continue
    }
    open = { number, subscriber: claim.subscriber, dependent: claim.patient, claims: [claim] }
    levels.push(open)
    number += claim.patient ? 2 : 1
  }
  return levels
}

function isOf({ subscriber, dependent }: PatientLevel, claim: Claim837P): boolean {
  return isSameSubscriber(subscriber, claim.subscriber) && isSameDependent(dependent, claim.patient)
}

function isSameSubscriber(a: Subscriber837P, b: Subscriber837P): boolean {
  if (a === b) return true
  const isSameCoverage = a.memberId === b.memberId && a.groupNumber === b.groupNumber && a.payerId === b.payerId
  const isSamePayer = a.payerName === b.payerName && a.filingIndicator === b.filingIndicator
  return isSameCoverage && isSamePayer && isSamePerson(a.person, b.person)
}

function isSameDependent(a: Patient837P | null, b: Patient837P | null): boolean {
  if (a === b) return true
  return a !== null && b !== null && a.relationshipCode === b.relationshipCode && isSamePerson(a.person, b.person)
}

function isSamePerson(a: Person837P, b: Person837P): boolean {
  if (a === b) return true
  const isSameName = a.firstName === b.firstName && a.lastName === b.lastName
  return isSameName && a.birthDate === b.birthDate && a.sex === b.sex && isSameAddress(a.address, b.address)
}

function isSameAddress(a: Address837P, b: Address837P): boolean {
  if (a === b) return true
  const isSameStreet = a.street === b.street && a.street2 === b.street2
  return isSameStreet && a.city === b.city && a.state === b.state && a.zip === b.zip
}
