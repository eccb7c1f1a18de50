import type { BillingFacts } from '../claims/billing-facts'

export type RecordCounts = {
  locations: number
  payers: number
  fees: number
  providers: number
  patients: number
  coverages: number
  authorizations: number
  groups: number
  sessions: number
  attendances: number
  services: number
  billed: number
}

/** How many records of each sort a practice file holds. */
export function countRecords(facts: BillingFacts): RecordCounts {
  const inAll = <Item>(items: readonly Item[], count: (item: Item) => number) =>
    items.reduce((total, item) => total + count(item), 0)
  return {
    locations: facts.locations.length,
    payers: facts.payers.length,
    fees: facts.fees.length,
    providers: facts.providers.length,
    patients: facts.patients.length,
    coverages: inAll(facts.patients, (one) => one.coverages.length),
    authorizations: inAll(facts.patients, (one) => one.authorizations.length),
    groups: facts.groups.length,
    sessions: facts.sessions.length,
    attendances: inAll(facts.sessions, (one) => one.attendance.length),
    services: facts.services.length,
    billed: facts.billed.length,
  }
}
