import { alwaysCovers } from '../lib/authorizations/always-covers'
import { bill } from '../lib/claims/bill'
import type { BillResult, Claim } from '../lib/claims/bill-result'
import type { BillingFacts } from '../lib/claims/billing-facts'
import { dateOf, earlierOf, type IsoDate, isWithin, laterOf } from '../lib/kernel/dates'
import { type DatedPayer, withSettings } from '../lib/policy/payer'
import type { Finding } from '../lib/rules/finding'
import type { Executor, PracticeId } from './client'
import { listBillingFacts } from './queries/billing-facts'
import { type AuthorizationUse, listAuthorizationUses, listPrimaryCovers } from './queries/cover-outlook'
import { listPayerFacts } from './queries/facts-of-payers'
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

/** How many people the engine is asked about for one page; every session of each of them goes through it. */
export const mostPeopleAhead = 100

/** Where somebody is expected, and when. */
export type Expected = Pick<ComingPlace, 'patientId' | 'date'>

/**
 * The places of those who may lack an authorization, or with `alsoPlan` a coverage or a visit the plan still pays: all but
 * those whom one coverage and one authorization see through whatever else is asked of them. That is nearly everybody, so
 * that the engine need be asked about few.
 */
export async function listDoubtfulPlaces<Place extends Expected>(
  tx: Executor,
  practiceId: PracticeId,
  places: readonly Place[],
  { today, alsoPlan = false }: { today: IsoDate; alsoPlan?: boolean },
): Promise<Place[]> {
  const days = new Map<string, { from: IsoDate; through: IsoDate }>()
  for (const { patientId, date } of places) {
    const known = days.get(patientId) ?? { from: date, through: date }
    days.set(patientId, { from: earlierOf(known.from, date), through: laterOf(known.through, date) })
  }
  const patientIds = [...days.keys()]
  const through = places.map((one) => one.date).reduce(laterOf, today)
  const [payers, covers, uses] = await Promise.all([
    listPayerFacts(tx, practiceId, today),
    listPrimaryCovers(tx, practiceId, patientIds),
    listAuthorizationUses(tx, practiceId, { patientIds, through }),
  ])
  const payerOf = new Map(payers.map((one) => [one.id, one]))
  const usesOf = new Map<string, AuthorizationUse[]>()
  for (const one of uses) usesOf.set(one.patientId, [...(usesOf.get(one.patientId) ?? []), one])
  const sure = new Set<string>()
  for (const { patientId, payerId, isLimited, ...range } of covers) {
    const asked = days.get(patientId)
    const payer = payerOf.get(payerId)
    if (!asked || !payer || !isWithin(asked.from, range) || !isWithin(asked.through, range)) continue
    // Nor does a coverage say whether a Medicare number is one (E-21).
    if (alsoPlan && (isLimited || payer.type === 'medicare')) continue
    const most = mostAsked(payer)
    const fits = (one: AuthorizationUse) =>
      alwaysCovers(one, { ...asked, payer: payerId, code: '90853', units: most.units * one.mayUse })
    if (!most.isRequired || usesOf.get(patientId)?.some(fits)) sure.add(patientId)
  }
  return places.filter((one) => !sure.has(one.patientId))
}

/** Whether a payer asks for authorizations under any of its policies, and the most units one session can ask of them. */
function mostAsked({ settings, versions }: DatedPayer): { isRequired: boolean; units: number } {
  const all = [settings, ...versions.map((one) => one.settings)]
  return {
    isRequired: all.some((one) => one.authRequired90853),
    units: Math.max(1, ...all.map((one) => one.maxUnitsPerDay)),
  }
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
  const facts = await listBillingFacts(tx, practiceId, patientIds, today, { plannedThrough: last.date })
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
