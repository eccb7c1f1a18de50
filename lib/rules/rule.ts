import type { Citation } from '../policy/citations'
import type { Finding, FindingDraft } from './finding'

/** A rule of domain.md: what it is called, where it stands written, and what it finds on the facts it is given. */
export type Rule<Subject> = {
  id: string
  title: string
  cites: readonly Citation[]
  check: (subject: Subject) => readonly FindingDraft[]
}

/** Runs rules over a subject in the order of the list and adds what they find, with id and sources. */
export function runRules<Subject>(rules: readonly Rule<Subject>[], subject: Subject, into: Finding[]): void {
  for (const rule of rules) {
    const drafts = rule.check(subject)
    for (const draft of drafts) into.push(findingOf(rule, draft))
  }
}

/** The first of the rules that finds anything, as one finding; null when none does. */
export function firstFinding<Subject>(rules: readonly Rule<Subject>[], subject: Subject): Finding | null {
  for (const rule of rules) {
    const draft = rule.check(subject)[0]
    if (draft) return findingOf(rule, draft)
  }
  return null
}

function findingOf<Subject>(rule: Rule<Subject>, draft: FindingDraft): Finding {
  return {
    rule: rule.id,
    severity: draft.severity,
    message: draft.message,
    sources: rule.cites.map((citation) => citation.source),
    facts: draft.facts,
  }
}
