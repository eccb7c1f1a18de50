import type { GroupSize } from '@/lib/attendance/group-size'
import type { IsoDate } from '@/lib/kernel/dates'
import { count } from '@/lib/kernel/words'
import { type CoverShown, type CoverTone, coverWords } from './cover-words'

/** What adding somebody means, in words. */
export type MemberOutlook = {
  tone: CoverTone
  cover: string
  /** The engine's reason where they are not covered, or run out. */
  why: string | null
  size: string
  isTooLarge: boolean
  /** What to say after saving; null when all is well. */
  warning: string | null
}

type Added = { name: string; cover: CoverShown | null; size: GroupSize; capacity: number | null }

export function memberOutlook({ name, cover, size, capacity }: Added, today: IsoDate): MemberOutlook {
  const told = cover ? coverWords(cover, today) : { tone: 'none' as const, words: 'No session ahead' }
  const covered =
    told.tone === 'open'
      ? `${name} is not covered`
      : told.words === 'None needed'
        ? `${cover?.payerName} asks for no authorization`
        : told.words === 'No payer'
          ? `${name} has no payer: nothing is billed until there is one`
          : told.words === 'No session ahead'
            ? 'No session ahead to check cover for'
            : `Covered ${told.words.toLowerCase().replace(/^to (\w)/, (_, letter: string) => `to ${letter.toUpperCase()}`)}`
  const over = size.limits.filter((one) => one.limit < size.people)
  const isFull = capacity !== null && size.people > capacity
  const sizeWords = [
    `${count(size.people, 'member')}${capacity === null ? '' : ` of ${count(capacity, 'place')}`}.`,
    ...over.map(
      (one) =>
        `${one.payerName} pays groups up to ${one.limit}: if all come, its ${count(one.members, 'claim')} would wait.`,
    ),
  ]
  const why = cover?.gap ? cover.gap.sentence : null
  return {
    tone: told.tone,
    cover: covered,
    why: told.tone === 'open' || told.tone === 'soon' ? why : null,
    size: sizeWords.join(' '),
    isTooLarge: over.length > 0 || isFull,
    warning: told.tone === 'open' ? why : null,
  }
}
