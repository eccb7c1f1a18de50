import type { Provider } from '../attendance/provider'
import type { Group, Service, Session } from '../attendance/session'
import { type FeeIndex, indexFees } from '../fees/choose-fee'
import type { Location } from '../hours/location'
import { present } from '../kernel/assert'
import type { IsoDate } from '../kernel/dates'
import type { CodeTables } from '../policy/code-tables'
import { type DatedPayer, type Payer, payerOn } from '../policy/payer'
import type { BilledCode, BillingFacts, Patient, Practice } from './billing-facts'

/** The facts by id. References are checked where facts come in, so a missing one is our mistake. */
export type FactsIndex = {
  practice: Practice
  codeTables: CodeTables | undefined
  fees: FeeIndex
  billed: ReadonlyMap<string, readonly BilledCode[]>
  location: (id: string) => Location
  /** With the settings of the day that is asked about; what is judged by a day of service asks payerOn. */
  payer: (id: string) => DatedPayer
  payerOn: (id: string, date: IsoDate) => Payer
  provider: (id: string) => Provider
  patient: (id: string) => Patient
  group: (id: string) => Group
  session: (id: string) => Session
  service: (id: string) => Service
}

/** Makes the facts findable by id. */
export function indexFacts(facts: BillingFacts): FactsIndex {
  const billed = new Map<string, BilledCode[]>()
  for (const one of facts.billed) {
    const key = billedKey(one.patient, one.payer, one.date, one.code, one.provider)
    const list = billed.get(key)
    if (list) list.push(one)
    else billed.set(key, [one])
  }
  const payer = byId(facts.payers, 'payer')
  return {
    practice: facts.practice,
    codeTables: facts.codeTables,
    fees: indexFees(facts.fees),
    billed,
    location: byId(facts.locations, 'location'),
    payer,
    payerOn: (id, date) => payerOn(payer(id), date),
    provider: byId(facts.providers, 'provider'),
    patient: byId(facts.patients, 'patient'),
    group: byId(facts.groups, 'group'),
    session: byId(facts.sessions, 'session'),
    service: byId(facts.services, 'service'),
  }
}

/** What makes two sent codes the same for E-30. */
export function billedKey(patient: string, payer: string, date: string, code: string, provider: string): string {
  return `${patient}\n${payer}\n${date}\n${code}\n${provider}`
}

function byId<Item extends { id: string }>(items: readonly Item[], what: string): (id: string) => Item {
  const map = new Map(items.map((item) => [item.id, item]))
  return (id) => present(map.get(id), `there is a ${what} ${id}`)
}
