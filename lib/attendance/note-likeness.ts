import { type NoteText, noteParts } from './member-note'

export type NoteOf = {
  text: NoteText
  /** The member's own names: two notes that differ in them alone are one text. */
  names: readonly string[]
}

export type Likeness = 'same' | 'nearly' | 'different'

// Below this a few plain words are alike by chance: only word for word counts.
const fewWords = 12
// Four pairs of neighbouring words in five are in both.
const nearlyFrom = 0.8

/**
 * Says whether two members' notes are one text: the same word for word, or nearly so, whatever their case, punctuation and
 * the members' own names. An empty note is like no other. It does not matter which of the two is given first.
 */
export function noteLikeness(one: NoteOf, other: NoteOf): Likeness {
  const [a, b] = [wordsOf(one), wordsOf(other)]
  if (a.length === 0 || b.length === 0) return 'different'
  if (a.join(' ') === b.join(' ')) return 'same'
  if (Math.min(a.length, b.length) < fewWords) return 'different'
  return sharedPairs(a, b) >= nearlyFrom ? 'nearly' : 'different'
}

/** Each note that is the same as another one or nearly so, with the first such other, by their keys. */
export function findAlikeNotes<Key>(notes: ReadonlyMap<Key, NoteOf>): Map<Key, { other: Key; likeness: Likeness }> {
  const found = new Map<Key, { other: Key; likeness: Likeness }>()
  for (const [key, note] of notes) {
    for (const [other, its] of notes) {
      if (other === key) continue
      const likeness = noteLikeness(note, its)
      if (likeness === 'different') continue
      found.set(key, { other, likeness })
      break
    }
  }
  return found
}

function wordsOf({ text, names }: NoteOf): string[] {
  const own = new Set(names.flatMap(wordsIn))
  return noteParts.flatMap((part) => wordsIn(text[part])).filter((word) => !own.has(word))
}

function wordsIn(text: string): string[] {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
}

/** The share of neighbouring word pairs that two texts have in common, 0 to 1, each pair as often as it stands (Dice). */
function sharedPairs(a: readonly string[], b: readonly string[]): number {
  const left = new Map<string, number>()
  for (const pair of pairsOf(a)) left.set(pair, (left.get(pair) ?? 0) + 1)
  let shared = 0
  for (const pair of pairsOf(b)) {
    const n = left.get(pair) ?? 0
    if (n === 0) continue
    left.set(pair, n - 1)
    shared += 1
  }
  return (2 * shared) / (a.length - 1 + b.length - 1)
}

function pairsOf(words: readonly string[]): string[] {
  return words.slice(1).map((word, i) => `${words[i]} ${word}`)
}
