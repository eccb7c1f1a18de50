import { bill } from '../lib/claims/bill'
import type { BillResult, Claim } from '../lib/claims/bill-result'
import type { BillingFacts } from '../lib/claims/billing-facts'
import { dateOf, type IsoDate } from '../lib/kernel/dates'
import { withSettings } from '../lib/policy/payer'
import type { Finding } from '../lib/rules/finding'
import type { Executor, PracticeId } from './client'
import { listBillingFacts } from './queries/billing-facts'
import type { ComingPlace } from './queries/today'

// An authorization is missing, used up, or not in force.
const authorizationRules = ['B-01', 'B-03', 'B-07']
// No coverage is in force, or the plan's visits are used up.
const planRules = ['E-21', 'L-03']

/** The hold for want of an authorization; with `alsoPlan` also for want of a coverage or of a visit the plan still pays. */
export function coverHold(claim: Claim, alsoPlan = false): Finding | undefined {
  const rules = alsoPlan ? [...authorizationRules, ...planRules] : authorizationRules
  return claim.findings.find((one) => one.severity === 'hold' && rules.includes(one.rule))
}

/** What would come of scheduled sessions, were they held as they are planned with everyone expected in them. */
export function billAsHeld(
  facts: BillingFacts,
  patientIds: readonly string[],
  { isHeld, asOf }: { isHeld: (sessionId: string) => boolean; asOf: IsoDate },
): BillResult {
  const sessions = facts.sessions.map((one) =>
    one.status === 'scheduled' && isHeld(one.id) ? { ...one, status: 'held' as const } : one,
  )
  // Judged from the last of these days, earlier ones would seem to be filed too late.
  const payers = facts.payers.map((one) => withSettings(one, { timelyFilingDays: 100_000 }))
  return bill({ ...facts, sessions, payers }, { asOf, only: new Set(patientIds) })
}

export type UncoveredPerson = {
  patientId: string
  patientName: string
  payerName: string
  /** The first session that would be held. */
  sessionId: string
  groupName: string
  date: IsoDate
  rule: string
  sentence: string
  /** What their coming sessions that are not covered would charge. */
  atRiskCents: number
  sessions: number
  /** All of them, the first one first. */
  sessionIds: string[]
}

/** Who of the people expected would be held for want of an authorization, were the sessions held as they are planned. */
export async function billComing(
  tx: Executor,
  practiceId: PracticeId,
  places: readonly ComingPlace[],
  today: IsoDate,
): Promise<UncoveredPerson[]> {
  const last = places.at(-1)
  if (!last) return []
  const patientIds = [...new Set(places.map((one) => one.patientId))]
  const coming = new Set(places.map((one) => one.sessionId))
  const facts = await listBillingFacts(tx, practiceId, patientIds, today)
  const result = billAsHeld(facts, patientIds, { isHeld: (id) => coming.has(id), asOf: last.date })

  const people = new Map<string, UncoveredPerson>()
  for (const claim of result.claims) {
    const hold = coverHold(claim)
    const line = claim.lines.find((one) => one.session !== null && coming.has(one.session))
    if (!hold || !line?.session) continue
    const known = people.get(claim.patient)
    if (known) {
      known.atRiskCents += claim.totalCents
      known.sessions += 1
      known.sessionIds.push(line.session)
      continue
    }
    const patient = facts.patients.find((one) => one.id === claim.patient)
    const session = facts.sessions.find((one) => one.id === line.session)
    people.set(claim.patient, {
      patientId: claim.patient,
      patientName: `${patient?.firstName} ${patient?.lastName}`,
      payerName: facts.payers.find((one) => one.id === claim.payer)?.name ?? '',
      sessionId: line.session,
      groupName: facts.groups.find((one) => one.id === session?.group)?.name ?? '',
      date: session ? dateOf(session.start) : line.date,
      rule: hold.rule,
      sentence: hold.message,
      atRiskCents: claim.totalCents,
      sessions: 1,
      sessionIds: [line.session],
    })
  }
  return [...people.values()].sort((a, b) =>
    a.date < b.date ? -1 : a.date > b.date ? 1 : b.atRiskCents - a.atRiskCents,
  )
}
