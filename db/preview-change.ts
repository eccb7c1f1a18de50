import { bill } from '../lib/claims/bill'
import type { BillingFacts } from '../lib/claims/billing-facts'
import { dateOf, type IsoDate } from '../lib/kernel/dates'
import { sum } from '../lib/kernel/money'
import { ok, type Result } from '../lib/kernel/result'
import { dayInWords } from '../lib/kernel/words'
import type { Db, Tx } from './client'
import type { Actor } from './in-practice'
import { originOf, planClaims } from './plan-claims'
import { listBillingFacts } from './queries/billing-facts'
import { listStoredClaims } from './queries/claim-rows'
import { listPatientsWithUnsent } from './queries/claims'
import { listOverridden } from './queries/finding-rows'
import { tryOut } from './try-out'

/** What becomes of one attendance or service. */
export type Standing = {
  state: 'ready' | 'held' | 'not_billed'
  codes: string[]
  chargeCents: number
  /** The first hold's sentence, or why there is no claim; null for a claim that nothing holds. */
  sentence: string | null
}

export type ClaimChange = {
  patientName: string
  payerName: string | null
  date: IsoDate
  /** Null: it was not there before, or is not any more. */
  before: Standing | null
  after: Standing | null
  /** What else of it is another one: its day, or who rendered it; null when nothing is. */
  also: string | null
}

export type ClaimChanges = {
  /** Attendances and services that were looked at: all that have not been sent. */
  checked: number
  changed: number
  /** Of those changed: not held before and held after, and the other way round. */
  toHold: number
  fromHold: number
  /** What the claims that are not sent would charge, after less before. */
  differenceCents: number
  /** All of them, in order of patient and day. */
  changes: ClaimChange[]
}

/**
 * Which claims a change would change: makes the change, runs the engine on everything that has not been sent before and
 * after it, and takes the change back. What it says is what saving then does, as long as nothing else is changed between.
 * Sent claims keep their lines and are not looked at. A refusal of the change is passed on.
 */
export async function previewChange<Refusal>(
  db: Db,
  actor: Actor,
  change: (tx: Tx) => Promise<Result<unknown, Refusal>>,
  // For a change that concerns these patients alone, so that a large practice is not run for one person.
  only?: readonly string[],
): Promise<Result<ClaimChanges, Refusal>> {
  return tryOut(db, actor, async (tx): Promise<Result<ClaimChanges, Refusal>> => {
    const patientIds = only ?? (await listPatientsWithUnsent(tx, actor.practiceId))
    const before = await standings(tx, actor, patientIds)
    const changed = await change(tx)
    return changed.ok ? ok(compare(before, await standings(tx, actor, patientIds))) : changed
  })
}

type Placed = Standing & { patientName: string; payerName: string | null; date: IsoDate; rendering: string | null }

async function standings(tx: Tx, { practiceId, today }: Actor, ids: readonly string[]): Promise<Map<string, Placed>> {
  const facts = await listBillingFacts(tx, practiceId, ids, today)
  const [stored, overridden] = await Promise.all([
    listStoredClaims(tx, practiceId, ids),
    listOverridden(tx, practiceId, ids),
  ])
  const result = bill(facts, { asOf: today, only: new Set(ids) })
  return place(facts, planClaims(facts, result, stored, overridden))
}

function place(facts: BillingFacts, plan: ReturnType<typeof planClaims>): Map<string, Placed> {
  const nameOf = new Map(facts.patients.map((one) => [one.id, `${one.firstName} ${one.lastName}`]))
  const payerOf = new Map(facts.payers.map((one) => [one.id, one.name]))
  const clinicianOf = new Map(facts.providers.map((one) => [one.id, `${one.firstName} ${one.lastName}`]))
  const dates = new Map([...facts.sessions, ...facts.services].map((one) => [one.id, dateOf(one.start)]))
  const placed = new Map<string, Placed>()
  for (const claim of plan.claims) {
    const hold = claim.findings.find((one) => one.severity === 'hold' && claim.heldBy.includes(one.rule))
    const origins = new Map<string, typeof claim.content.lines>()
    for (const line of claim.content.lines) {
      const key = originOf(claim.patient, line)
      origins.set(key, [...(origins.get(key) ?? []), line])
    }
    for (const [key, lines] of origins) {
      placed.set(key, {
        state: claim.state,
        codes: lines.map((line) => [line.code, ...line.modifiers].join('-')),
        chargeCents: sum(lines.map((line) => line.chargeCents)),
        sentence: hold?.message ?? null,
        patientName: nameOf.get(claim.patient) ?? '',
        payerName: claim.payer === null ? null : (payerOf.get(claim.payer) ?? null),
        date: claim.date,
        rendering: clinicianOf.get(claim.rendering) ?? null,
      })
    }
  }
  for (const one of plan.notBilled) {
    placed.set(originOf(one.patient, one), {
      ...{ state: 'not_billed', codes: [], chargeCents: 0, sentence: one.findings[0]?.message ?? null },
      ...{ patientName: nameOf.get(one.patient) ?? '', payerName: null, rendering: null },
      date: dates.get(one.session ?? one.service ?? '') ?? one.date,
    })
  }
  return placed
}

function compare(before: ReadonlyMap<string, Placed>, after: ReadonlyMap<string, Placed>): ClaimChanges {
  const keys = new Set([...before.keys(), ...after.keys()])
  const changes: ClaimChange[] = []
  let toHold = 0
  let fromHold = 0
  for (const key of keys) {
    const was = before.get(key)
    const is = after.get(key)
    const known = is ?? was
    if (!known || (was && is && saysTheSame(was, is))) continue
    if (is?.state === 'held' && was?.state !== 'held') toHold += 1
    if (was?.state === 'held' && is?.state === 'ready') fromHold += 1
    const { patientName, payerName, date } = known
    const also = was && is ? elsewhere(was, is) : null
    changes.push({ patientName, payerName, date, before: standingOf(was), after: standingOf(is), also })
  }
  const total = (all: ReadonlyMap<string, Placed>) => sum([...all.values()].map((one) => one.chargeCents))
  changes.sort((a, b) =>
    a.patientName < b.patientName ? -1 : a.patientName > b.patientName ? 1 : a.date < b.date ? -1 : 1,
  )
  return {
    ...{ checked: keys.size, changed: changes.length, toHold, fromHold, changes },
    differenceCents: total(after) - total(before),
  }
}

function saysTheSame(a: Placed, b: Placed): boolean {
  return JSON.stringify(standingOf(a)) === JSON.stringify(standingOf(b)) && elsewhere(a, b) === null
}

function elsewhere(was: Placed, is: Placed): string | null {
  const isOther = was.rendering !== null && is.rendering !== null && was.rendering !== is.rendering
  const told = [
    ...(was.date === is.date ? [] : [`It was on ${dayInWords(was.date)}.`]),
    ...(isOther ? [`Rendered by ${is.rendering} in place of ${was.rendering}.`] : []),
  ]
  return told.length === 0 ? null : told.join(' ')
}

function standingOf(placed: Placed | undefined): Standing | null {
  if (!placed) return null
  const { state, codes, chargeCents, sentence } = placed
  return { state, codes, chargeCents, sentence }
}
