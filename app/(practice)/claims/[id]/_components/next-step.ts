import type { ClaimShown, FindingShown } from './claim-view'

/** Holds that are mended where attendance is kept. */
const atTheSession = ['A-11', 'G-05', 'G-06', 'G-09', 'G-12', 'T-06']
/** Of these, what the clinician writes or signs. */
const byTheClinician = ['A-11', 'G-12', 'T-06']

export type NextStep = {
  /** The add-on whose payer has to be asked. */
  question: string | null
  /** The session at which the hold is mended. */
  sessionId: string | null
  who: string | null
}

/** Where a hold is lifted and who has it; what to do its own sentence says. */
export function nextStep(
  { rule, facts }: Pick<FindingShown, 'rule' | 'facts'>,
  { payer, rendering, group }: Pick<ClaimShown, 'payer' | 'rendering' | 'group'>,
): NextStep {
  return {
    question: rule === 'A-12' && payer && typeof facts.code === 'string' ? facts.code : null,
    sessionId: atTheSession.includes(rule) ? (group?.sessionId ?? null) : null,
    who: byTheClinician.includes(rule) ? rendering.name : null,
  }
}

/** The holds that still stand against a claim. */
export function openHolds(claim: Pick<ClaimShown, 'state' | 'findings'>): readonly FindingShown[] {
  return claim.state === 'held' ? claim.findings.filter((one) => one.severity === 'hold' && one.override === null) : []
}
