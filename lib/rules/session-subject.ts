import type { Activity } from '../codes/activities'
import type { LocalDateTime } from '../kernel/dates'

/** The facts about a held session, or a service, that concern nobody's claim in particular. */
export type SessionSubject = {
  session: string | null
  service: string | null
  activity: Activity
  /** The diagnosis list of each person present, joined by blanks. */
  diagnosisLists: readonly string[]
  clockChanges: readonly { at: LocalDateTime; change: 'skipped' | 'twice' }[]
}
