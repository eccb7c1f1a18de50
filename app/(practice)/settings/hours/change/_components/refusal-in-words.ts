import type { IsoDate } from '@/lib/kernel/dates'
import { dayInWords } from '@/lib/kernel/words'

type Refusal =
  | { kind: 'not_found' }
  | { kind: 'same_day'; day: IsoDate; next: IsoDate }
  | { kind: 'nothing_changes'; since: IsoDate }

/** Why hours are not posted, and what to do. */
export function refusalInWords(refusal: Refusal): string {
  switch (refusal.kind) {
    case 'not_found':
      return 'There is no such location here.'
    case 'same_day':
      return `Hours from ${dayInWords(refusal.day)} are posted already and stay as they were. Use ${dayInWords(refusal.next)}.`
    case 'nothing_changes':
      return `These are the hours since ${dayInWords(refusal.since)} already. Change a time, or another day.`
  }
}
