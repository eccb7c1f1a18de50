import type { BillResult, Claim, NotBilled } from '../lib/claims/bill-result'
import type { BillingFacts } from '../lib/claims/billing-facts'
import { filingDeadline } from '../lib/claims/propose-lines'
import { present } from '../lib/kernel/assert'
import { dateOf, type IsoDate } from '../lib/kernel/dates'
import { sum } from '../lib/kernel/money'
import { dayInWords } from '../lib/kernel/words'
import { payerOn } from '../lib/policy/payer'
import type { Finding } from '../lib/rules/finding'
import type { ClaimContent, StoredClaim } from './queries/claim-rows'
import type { ClaimState } from './schema/claims'
import { fingerprintOf } from './schema/findings'

/** A claim as it should stand. */
export type WantedClaim = {
  controlNumber: string
  patient: string
  payer: string | null
  rendering: string
  date: IsoDate
  /** Held, or ready when nothing holds it that has not been overridden. */
  state: Extract<ClaimState, 'held' | 'ready'>
  content: ClaimContent
  findings: Finding[]
  /** Rules that hold it and have not been overridden. */
  heldBy: string[]
}

export type WantedNotBilled = NotBilled & { date: IsoDate }

/**
 * What should stand in the database, from the engine's result and from what has been sent. What has been sent stays: the
 * engine's claim for the same attendance is left out, and what would have to be added to a sent claim is not billed, with
 * the reason, until the claim is replaced.
 */
export function planClaims(
  facts: BillingFacts,
  result: Pick<BillResult, 'claims' | 'notBilled'>,
  stored: readonly StoredClaim[],
  overridden: ReadonlyMap<string, ReadonlySet<string>>,
): { claims: WantedClaim[]; notBilled: WantedNotBilled[] } {
  const sent = new Map<string, StoredClaim>()
  const sentOrigins = new Set<string>()
  for (const claim of stored) {
    if (claim.state !== 'submitted') continue
    sent.set(claim.controlNumber, claim)
    for (const line of claim.content?.lines ?? []) sentOrigins.add(originOf(claim.patient, line))
  }
  const dates = datesOf(facts)
  const payers = new Map(facts.payers.map((payer) => [payer.id, payer]))

  const claims: WantedClaim[] = []
  const notBilled: WantedNotBilled[] = []
  for (const claim of result.claims) {
    const lines = claim.lines.filter((line) => !sentOrigins.has(originOf(claim.patient, line)))
    const first = lines[0]
    if (!first) continue
    const earlier = sent.get(claim.id)
    if (earlier) {
      notBilled.push(...lateForSentClaim(claim, lines, first.date))
      continue
    }
    const holds = claim.findings.filter((one) => one.severity === 'hold')
    const released = overridden.get(claim.id)
    const heldBy = [...new Set(holds.filter((one) => !released?.has(fingerprintOf(one))).map((one) => one.rule))]
    const payer = claim.payer === null ? null : present(payers.get(claim.payer), 'a claim has a known payer')
    claims.push({
      controlNumber: claim.id,
      patient: claim.patient,
      payer: claim.payer,
      rendering: claim.rendering,
      date: first.date,
      state: heldBy.length === 0 ? 'ready' : 'held',
      content: {
        supervising: claim.supervising ?? null,
        authorization: claim.authorization,
        diagnoses: claim.diagnoses,
        totalCents: sum(lines.map((line) => line.chargeCents)),
        fileBy: payer && filingDeadline(payerOn(payer, first.date), first.date),
        lines,
      },
      findings: claim.findings,
      heldBy,
    })
  }
  for (const one of result.notBilled) {
    if (sentOrigins.has(originOf(one.patient, one))) continue
    notBilled.push({
      ...one,
      date: present(dates.get(one.session ?? one.service ?? ''), 'what is not billed has a day'),
    })
  }
  return { claims, notBilled }
}

/** One key for an attendance or a service. */
export function originOf(patient: string, at: { session: string | null; service: string | null }): string {
  return `${patient} ${at.session ?? at.service}`
}

function datesOf(facts: BillingFacts): ReadonlyMap<string, IsoDate> {
  return new Map([...facts.sessions, ...facts.services].map((one) => [one.id, dateOf(one.start)]))
}

function lateForSentClaim(claim: Claim, lines: Claim['lines'], date: IsoDate): WantedNotBilled[] {
  const origins = new Map(lines.map((line) => [originOf(claim.patient, line), line]))
  return [...origins.values()].map((line) => ({
    patient: claim.patient,
    session: line.session,
    service: line.service,
    date,
    patientChargeCents: 0,
    findings: [
      {
        rule: 'E-28',
        severity: 'block',
        message: `Claim ${claim.id} for ${dayInWords(date)} has been sent. This line needs a replacement claim.`,
        sources: [],
        facts: { claim: claim.id, date },
      },
    ],
  }))
}
