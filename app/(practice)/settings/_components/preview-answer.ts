import type { ClaimChangesShown } from '@/components/billing/claim-changes'
import type { FieldErrors } from '@/components/form/action-state'

/** What is said of a change before it is saved. */
export type PreviewAnswer =
  | { kind: 'shown'; changes: ClaimChangesShown }
  /** The fields cannot be read yet: there is nothing to try. */
  | { kind: 'incomplete'; fields: FieldErrors }
  | { kind: 'refused'; message: string }

/** Only as many changes as are drawn go to the browser. */
export function shown(changes: ClaimChangesShown): PreviewAnswer {
  return { kind: 'shown', changes: { ...changes, changes: changes.changes.slice(0, 4) } }
}

export function incomplete(fields: FieldErrors): PreviewAnswer {
  return { kind: 'incomplete', fields }
}

export function notTried(message: string): PreviewAnswer {
  return { kind: 'refused', message }
}
