import type { BillingFacts } from '../claims/billing-facts'

/**
 * The facts without those archived records that nothing refers to. An archived one that a session, a service or a sent
 * code still needs stays, since the file would otherwise not say what happened.
 */
export function leaveOutUnused(facts: BillingFacts, archived: ReadonlySet<string>): BillingFacts {
  if (archived.size === 0) return facts
  const seen = new Set<string>()
  for (const session of facts.sessions) {
    for (const id of [session.group, session.location, ...session.facilitators]) seen.add(id)
    for (const one of session.attendance) seen.add(one.patient)
  }
  for (const one of facts.services) for (const id of [one.patient, one.provider, one.location]) seen.add(id)
  for (const one of facts.billed) for (const id of [one.patient, one.payer, one.provider]) seen.add(id)
  const isKept = ({ id }: { id: string }) => !archived.has(id) || seen.has(id)

  const patients = facts.patients.filter(isKept)
  for (const patient of patients) {
    for (const one of patient.coverages) seen.add(one.payer)
    for (const one of patient.authorizations) {
      seen.add(one.payer)
      if (one.provider !== null) seen.add(one.provider)
    }
  }
  for (const one of facts.providers) if (isKept(one) && one.supervisor !== null) seen.add(one.supervisor)
  const payers = facts.payers.filter(isKept)
  const payerIds = new Set(payers.map((payer) => payer.id))
  return {
    ...facts,
    patients,
    payers,
    locations: facts.locations.filter(isKept),
    groups: facts.groups.filter(isKept),
    fees: facts.fees.filter((fee) => fee.payer === null || payerIds.has(fee.payer)),
    providers: facts.providers.filter(isKept).map((one) => ({
      ...one,
      enrolments: one.enrolments?.filter((row) => payerIds.has(row.payer)) ?? null,
    })),
  }
}
