import { holdReasonWords } from '@/components/billing/hold-reason-words'
import type { ClaimShown, FindingShown } from './claim-view'

/** Holds that are mended where attendance is kept. */
const atTheSession = ['A-11', 'G-05', 'G-06', 'G-09', 'G-12', 'T-06']
/** Of these, what the clinician writes or signs. */
const byTheClinician = ['A-11', 'G-12', 'T-06']

export type NextStep = { says: string; who: string | null; sessionId: string | null }

/** What lifts a hold and who has it. */
export function nextStep(finding: FindingShown, claim: Pick<ClaimShown, 'payer' | 'rendering' | 'group'>): NextStep {
  const { rule, message } = finding
  const code = typeof finding.facts.code === 'string' ? finding.facts.code : null
  const reason = rule === 'B-01' || rule === 'B-03' || rule === 'B-07' ? 'authorization' : rule
  const { next } = holdReasonWords({ reason, rule, payerName: claim.payer?.name ?? null, code, sentence: message })
  return {
    says: next,
    who: byTheClinician.includes(rule) ? claim.rendering.name : null,
    sessionId: atTheSession.includes(rule) ? (claim.group?.sessionId ?? null) : null,
  }
}

/** The holds that still stand against a claim. */
export function openHolds(claim: Pick<ClaimShown, 'state' | 'findings'>): readonly FindingShown[] {
  return claim.state === 'held' ? claim.findings.filter((one) => one.severity === 'hold' && one.override === null) : []
}
