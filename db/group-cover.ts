import { bill } from '../lib/claims/bill'
import type { AuthorizationRow, Claim } from '../lib/claims/bill-result'
import type { BillingFacts, Patient } from '../lib/claims/billing-facts'
import { coverageOn } from '../lib/claims/coverage-on'
import { dateOf, type IsoDate, laterOf, timeOf } from '../lib/kernel/dates'
import { sum } from '../lib/kernel/money'
import { withSettings } from '../lib/policy/payer'
import { billAsHeld, coverHold } from './bill-coming'
import type { Executor, PracticeId } from './client'
import { listBillingFacts } from './queries/billing-facts'

/** How somebody's coming sessions in a group are covered. */
export type MemberCover = {
  patientId: string
  payerId: string | null
  payerName: string | null
  /** The payer asks for an authorization, or there is one whose units are counted. */
  isCounted: boolean
  /** The authorization in use, else the one that comes nearest. */
  authorization: { number: string; approved: number; used: number; reserved: number; through: IsoDate } | null
  /** Of their coming sessions here: the last one before the first that is not covered. */
  lastCovered: IsoDate | null
  /** The first that is not covered, with the engine's reason. */
  gap: { date: IsoDate; rule: string; sentence: string } | null
  sessions: number
  uncovered: number
}

export type SessionCover = {
  sessionId: string
  date: IsoDate
  startTime: string
  expected: number
  uncovered: number
  /** What its claims would charge, and what of that would wait. */
  chargeCents: number
  heldCents: number
  claims: number
}

export type GroupCover = { members: MemberCover[]; sessions: SessionCover[] }

/**
 * How a group's coming sessions are covered, as the engine would bill them if everyone came: everything these people have
 * planned elsewhere takes its units too, in order of time.
 */
export async function coverOfGroup(
  tx: Executor,
  practiceId: PracticeId,
  { groupId, patientIds, today }: { groupId: string; patientIds: readonly string[]; today: IsoDate },
): Promise<GroupCover> {
  if (patientIds.length === 0) return { members: [], sessions: [] }
  const known = await listBillingFacts(tx, practiceId, patientIds, today)
  // Cover is asked for each by themselves: a circle that is still too small for a claim has members to cover all the same.
  const payers = known.payers.map((one) => withSettings(one, { groupMin: 1 }))
  const facts = { ...known, payers }
  const coming = facts.sessions
    .filter((one) => one.group === groupId && one.status === 'scheduled' && dateOf(one.start) >= today)
    .sort((a, b) => (a.start < b.start ? -1 : 1))
  const last = coming.at(-1)
  const asOf = last ? laterOf(today, dateOf(last.start)) : today
  const held = billAsHeld(facts, patientIds, { isHeld: () => true, asOf })
  const { authorizations } = bill(facts, { asOf: today, only: new Set(patientIds) })

  const ids = new Set(coming.map((one) => one.id))
  const hereOf = new Map<string, Claim[]>()
  for (const claim of held.claims) {
    if (!claim.lines.some((line) => line.session !== null && ids.has(line.session))) continue
    hereOf.set(claim.patient, [...(hereOf.get(claim.patient) ?? []), claim])
  }
  const patients = new Map(facts.patients.map((one) => [one.id, one]))
  return {
    members: patientIds.flatMap((id) => {
      const patient = patients.get(id)
      if (!patient) return []
      const rows = authorizations.filter((one) => one.patient === id)
      const cover = memberCover(facts, patient, hereOf.get(id) ?? [], { rows, ids, today })
      const expected = coming.filter((one) => one.attendance.some((other) => other.patient === id))
      // Nothing of it becomes a claim at all: the reason is said in the place of a gap in the cover.
      const [unbilled] = held.notBilled.filter((one) => one.patient === id && ids.has(one.session ?? ''))
      const block = unbilled?.findings[0]
      const begins = expected[0]
      if (!begins || !block || cover.sessions > 0) return [cover]
      const gap = { date: dateOf(begins.start), rule: block.rule, sentence: block.message }
      return [{ ...cover, gap, sessions: expected.length, uncovered: expected.length }]
    }),
    sessions: coming.map((one) => ({
      sessionId: one.id,
      date: dateOf(one.start),
      startTime: timeOf(one.start),
      expected: one.attendance.length,
      ...moneyOf(one.id, [...hereOf.values()].flat()),
    })),
  }
}

function moneyOf(sessionId: string, claims: readonly Claim[]) {
  const here = claims.flatMap((claim) => {
    const lines = claim.lines.filter((line) => line.session === sessionId)
    return lines.length === 0 ? [] : [{ claim, cents: sum(lines.map((line) => line.chargeCents)) }]
  })
  const waiting = here.filter(({ claim }) => claim.status === 'held')
  return {
    uncovered: here.filter(({ claim }) => coverHold(claim, true)).length,
    chargeCents: sum(here.map((one) => one.cents)),
    heldCents: sum(waiting.map((one) => one.cents)),
    claims: here.length,
  }
}

type Around = { rows: readonly AuthorizationRow[]; ids: ReadonlySet<string>; today: IsoDate }

function memberCover(
  facts: BillingFacts,
  patient: Patient,
  claims: readonly Claim[],
  { rows, ids, today }: Around,
): MemberCover {
  const dateIn = (claim: Claim) =>
    claim.lines.find((line) => line.session !== null && ids.has(line.session))?.date ?? today
  const inOrder = [...claims].sort((a, b) => (dateIn(a) < dateIn(b) ? -1 : 1))
  const first = inOrder[0]
  const { coverage } = coverageOn(patient, first ? dateIn(first) : today)
  const payer = facts.payers.find((one) => one.id === coverage?.payer)
  const gapAt = inOrder.findIndex((claim) => coverHold(claim, true))
  const gapClaim = inOrder[gapAt]
  const hold = gapClaim && coverHold(gapClaim, true)
  const beforeGap = gapAt === -1 ? inOrder.at(-1) : inOrder[gapAt - 1]
  const named = hold?.facts.authorization
  const number =
    inOrder.find((claim) => claim.authorization)?.authorization ?? (typeof named === 'string' ? named : null)
  const row = rows.find((one) => one.number === number)
  const authorization = patient.authorizations.find((one) => one.number === number && one.payer === payer?.id)
  return {
    patientId: patient.id,
    payerId: payer?.id ?? null,
    payerName: payer?.name ?? null,
    isCounted: (payer?.settings.authRequired90853 ?? false) || row !== undefined,
    authorization:
      row && authorization
        ? {
            number: row.number,
            approved: row.approved,
            used: row.used,
            reserved: row.reserved,
            through: authorization.through,
          }
        : null,
    lastCovered: beforeGap ? dateIn(beforeGap) : null,
    gap: gapClaim && hold ? { date: dateIn(gapClaim), rule: hold.rule, sentence: hold.message } : null,
    sessions: inOrder.length,
    uncovered: inOrder.filter((claim) => coverHold(claim, true)).length,
  }
}
