export const severities = ['block', 'hold', 'warn', 'info'] as const
export type Severity = (typeof severities)[number]

export type FactValue = string | number | boolean | null
export type Facts = Record<string, FactValue>

/** What a rule found: its id, how much it matters, a sentence for a person, and what it looked at (domain.md 0.1). */
export type Finding = { rule: string; severity: Severity; message: string; sources: string[]; facts: Facts }

/** A finding as a rule gives it; the runner adds the rule's id and its sources. */
export type FindingDraft = { severity: Severity; message: string; facts: Facts }

/** Nothing to say. One shared list, since most rules find nothing on most lines. */
export const nothing: readonly FindingDraft[] = Object.freeze([])

/** The line must not exist. */
export function block(message: string, facts: Facts): readonly FindingDraft[] {
  return [{ severity: 'block', message, facts }]
}

/** The claim waits until this is mended, or overridden with a reason. */
export function hold(message: string, facts: Facts): readonly FindingDraft[] {
  return [{ severity: 'hold', message, facts }]
}

/** Released, but a person sees it. */
export function warn(message: string, facts: Facts): readonly FindingDraft[] {
  return [{ severity: 'warn', message, facts }]
}

/** Said once, nothing to do. */
export function info(message: string, facts: Facts): readonly FindingDraft[] {
  return [{ severity: 'info', message, facts }]
}
