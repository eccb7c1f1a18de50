import { randomUUID } from 'node:crypto'
import { bill } from '../lib/claims/bill'
import type { BillResult } from '../lib/claims/bill-result'
import type { BillingFacts } from '../lib/claims/billing-facts'
import type { Finding } from '../lib/rules/finding'
import type { PracticeId, Tx } from './client'
import type { Actor } from './in-practice'
import { originOf, planClaims, type WantedClaim, type WantedNotBilled } from './plan-claims'
import { listBillingFacts } from './queries/billing-facts'
import {
  type FreshContent,
  insertClaimEvents,
  insertClaims,
  listStoredClaims,
  type NewClaim,
  type NewClaimEvent,
  type StoredClaim,
  updateClaimContents,
  updateClaimStates,
} from './queries/claim-rows'
import { listPatientsWithUnsent } from './queries/claims'
import {
  type FindingsOf,
  listOverridden,
  listStoredFindings,
  listStoredNotBilled,
  type StoredFinding,
  type StoredNotBilled,
  updateFindings,
  updateNotBilled,
} from './queries/finding-rows'
import { updatePatientLocks } from './queries/patients'
import type { ClaimState } from './schema/claims'
import { fingerprintOf } from './schema/findings'

export type Remade = {
  facts: BillingFacts
  result: BillResult
  /** What now stands, sent claims aside. */
  plan: ReturnType<typeof planClaims>
  /** How many claims were made, changed or withdrawn; all 0 when nothing had to be done. */
  counts: { made: number; changed: number; withdrawn: number; notBilled: number }
}

type Maker = Pick<Actor, 'practiceId' | 'userId' | 'today' | 'now'>

/**
 * Brings the claims of patients into line with what is known: runs the engine and writes the difference, so that doing it
 * twice writes nothing the second time. Sent claims are left as they are. The patients are locked until the transaction
 * ends; a workflow that also locks a session locks it first.
 */
export async function remakeClaims(tx: Tx, maker: Maker, patientIds: readonly string[]): Promise<Remade> {
  const { practiceId, today } = maker
  const ids = [...new Set(patientIds)].sort()
  await updatePatientLocks(tx, practiceId, ids)
  const facts = await listBillingFacts(tx, practiceId, ids, today)
  const result = bill(facts, { asOf: today, only: new Set(ids) })

  const [stored, absent, overridden] = await Promise.all([
    listStoredClaims(tx, practiceId, ids),
    listStoredNotBilled(tx, practiceId, ids),
    listOverridden(tx, practiceId, ids),
  ])
  const plan = planClaims(facts, result, stored, overridden)
  const about = {
    claims: stored.map((one) => one.id),
    notBilled: absent.map((one) => one.id),
    sessions: facts.sessions.map((one) => one.id),
    services: facts.services.map((one) => one.id),
  }
  const known = groupFindings(await listStoredFindings(tx, practiceId, about))

  const unbilled = await writeNotBilled(tx, practiceId, plan.notBilled, absent, known)
  const counts = await writeClaims(tx, maker, plan.claims, stored, known)
  await writeWarnings(tx, practiceId, result.warnings, about, known)
  return { facts, result, plan, counts: { ...counts, notBilled: unbilled } }
}

/**
 * The same for everyone with something that has not been sent: after a change that may concern any claim, such as posted
 * hours, fees or what a payer pays.
 */
export async function remakeUnsentClaims(tx: Tx, maker: Maker): Promise<Remade['counts']> {
  const patientIds = await listPatientsWithUnsent(tx, maker.practiceId)
  if (patientIds.length === 0) return { made: 0, changed: 0, withdrawn: 0, notBilled: 0 }
  return (await remakeClaims(tx, maker, patientIds)).counts
}

type Known = ReadonlyMap<string, readonly StoredFinding[]>

function groupFindings(rows: readonly StoredFinding[]): Known {
  const byConcern = new Map<string, StoredFinding[]>()
  for (const row of rows) {
    const list = byConcern.get(row.concern)
    if (list) list.push(row)
    else byConcern.set(row.concern, [row])
  }
  return byConcern
}

function saysTheSame(stored: readonly StoredFinding[] | undefined, wanted: readonly Finding[]): boolean {
  const said = (one: Finding, fingerprint: string) => `${fingerprint} ${one.message}`
  const before = (stored ?? []).map((one) => said(one, one.fingerprint))
  const after = wanted.map((one) => said(one, fingerprintOf(one)))
  return before.length === after.length && before.every((text, i) => text === after[i])
}

async function writeClaims(
  tx: Tx,
  { practiceId, userId, now }: Maker,
  wanted: readonly WantedClaim[],
  stored: readonly StoredClaim[],
  known: Known,
): Promise<{ made: number; changed: number; withdrawn: number }> {
  const byNumber = new Map(stored.map((one) => [one.controlNumber, one]))
  const rows: NewClaim[] = []
  const gone: string[] = []
  const fresh: FreshContent[] = []
  const found: FindingsOf[] = []
  const events: NewClaimEvent[] = []
  const moves = new Map<ClaimState, string[]>()
  const counts = { made: 0, changed: 0, withdrawn: 0 }
  const event = (claimId: string, kind: NewClaimEvent['kind'], rules: string[] = []) =>
    events.push({ claimId, kind, by: userId, now, rules })
  const move = (claimId: string, state: ClaimState) => moves.set(state, [...(moves.get(state) ?? []), claimId])

  for (const claim of wanted) {
    const { content, patient, state, heldBy } = claim
    const before = byNumber.get(claim.controlNumber)
    if (!before) {
      const id = randomUUID()
      rows.push({ ...claim, id, now })
      fresh.push({ claimId: id, patient, content })
      found.push({ concern: { claim: id }, findings: claim.findings })
      event(id, 'made')
      if (state === 'held') event(id, 'held', heldBy)
      counts.made += 1
      continue
    }
    const isSameContent = sameJson(before.content, content)
    if (!isSameContent) {
      if (before.content) gone.push(before.id)
      fresh.push({ claimId: before.id, patient, content })
      event(before.id, before.content ? 'changed' : 'made')
    }
    const isSameFinding = saysTheSame(known.get(before.id), claim.findings)
    if (!isSameFinding) found.push({ concern: { claim: before.id }, findings: claim.findings })
    // A released claim stays released as long as it says the same and nothing holds it.
    const next = before.state === 'released' && state === 'ready' && isSameContent ? 'released' : state
    if (next !== before.state) {
      move(before.id, next)
      if (next === 'held') event(before.id, 'held', heldBy)
      else if (before.state === 'released') event(before.id, 'unreleased')
      else if (before.state === 'held') event(before.id, 'cleared')
    }
    if (!isSameContent || next !== before.state) counts[before.content ? 'changed' : 'made'] += 1
  }

  const numbers = new Set(wanted.map((one) => one.controlNumber))
  const withdrawn = stored.filter(
    (one) => !numbers.has(one.controlNumber) && one.state !== 'withdrawn' && one.state !== 'submitted',
  )
  for (const one of withdrawn) {
    gone.push(one.id)
    move(one.id, 'withdrawn')
    event(one.id, 'withdrawn')
    counts.withdrawn += 1
  }

  await insertClaims(tx, practiceId, rows)
  await updateClaimContents(tx, practiceId, { gone, fresh })
  for (const [state, ids] of moves) await updateClaimStates(tx, practiceId, ids, { state, by: userId, now })
  const cleared = [
    ...found.flatMap(({ concern }) => ('claim' in concern ? [concern.claim] : [])),
    ...withdrawn.map((one) => one.id),
  ]
  await updateFindings(tx, practiceId, {
    gone: { claims: cleared.filter((id) => known.has(id)), notBilled: [], sessions: [], services: [] },
    fresh: found,
  })
  await insertClaimEvents(tx, practiceId, events)
  return counts
}

async function writeNotBilled(
  tx: Tx,
  practiceId: PracticeId,
  wanted: readonly WantedNotBilled[],
  stored: readonly StoredNotBilled[],
  known: Known,
): Promise<number> {
  const byOrigin = new Map(stored.map((one) => [originOf(one.patient, one), one]))
  const kept = new Set<string>()
  const fresh: (WantedNotBilled & { id: string })[] = []
  for (const one of wanted) {
    const before = byOrigin.get(originOf(one.patient, one))
    const isSame =
      before !== undefined &&
      before.patientChargeCents === one.patientChargeCents &&
      saysTheSame(known.get(before.id), one.findings)
    if (isSame) kept.add(before.id)
    else fresh.push({ ...one, id: randomUUID() })
  }
  const gone = stored.filter((one) => !kept.has(one.id)).map((one) => one.id)
  await updateNotBilled(tx, practiceId, { gone, fresh })
  await updateFindings(tx, practiceId, {
    gone: { claims: [], notBilled: [], sessions: [], services: [] },
    fresh: fresh.map((one) => ({ concern: { notBilled: one.id }, findings: one.findings })),
  })
  return fresh.length
}

/** Warnings name their session or service in their facts; everyone of such a session was loaded, so they are whole. */
async function writeWarnings(
  tx: Tx,
  practiceId: PracticeId,
  warnings: readonly Finding[],
  about: { sessions: readonly string[]; services: readonly string[] },
  known: Known,
): Promise<void> {
  const wanted = new Map<string, Finding[]>()
  for (const one of warnings) {
    const id = String(one.facts.session ?? one.facts.service)
    wanted.set(id, [...(wanted.get(id) ?? []), one])
  }
  const isChanged = (id: string) => !saysTheSame(known.get(id), wanted.get(id) ?? [])
  const sessions = about.sessions.filter(isChanged)
  const services = about.services.filter(isChanged)
  await updateFindings(tx, practiceId, {
    gone: { claims: [], notBilled: [], sessions, services },
    fresh: [
      ...sessions.map((id) => ({ concern: { session: id }, findings: wanted.get(id) ?? [] })),
      ...services.map((id) => ({ concern: { service: id }, findings: wanted.get(id) ?? [] })),
    ],
  })
}

// Both sides write their keys in the same order (queries/claim-rows.ts), so their texts can be compared.
function sameJson(a: StoredClaim['content'], b: WantedClaim['content']): boolean {
  return a !== null && JSON.stringify(contentInOrder(a)) === JSON.stringify(contentInOrder(b))
}

function contentInOrder({ supervising, authorization, diagnoses, totalCents, fileBy, lines }: WantedClaim['content']) {
  return [
    supervising,
    authorization,
    diagnoses,
    totalCents,
    fileBy,
    lines.map((line) => [
      line.session,
      line.service,
      line.date,
      line.code,
      line.modifiers,
      line.units,
      line.chargeCents,
      line.pointers,
      line.placeOfService,
    ]),
  ]
}
