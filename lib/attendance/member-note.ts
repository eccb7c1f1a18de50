/** What a member's own note has to say beside what the record says by itself (domain.md G-13). */
export const noteParts = ['participation', 'response', 'planLink'] as const
export type NotePart = (typeof noteParts)[number]
export type NoteText = Readonly<Record<NotePart, string>>

/** Which of its parts a note has. */
export type NoteFacts = Readonly<Record<NotePart, boolean>>

/** The parts inside a sentence. */
export const partWords: Readonly<Record<NotePart, string>> = {
  participation: 'participation',
  response: 'response',
  planLink: 'link to the treatment plan',
}

/** Which parts have anything written in them; blanks are nothing. */
export function factsOfNote(note: NoteText): NoteFacts {
  const has = (part: NotePart) => note[part].trim() !== ''
  return { participation: has('participation'), response: has('response'), planLink: has('planLink') }
}

/** The parts that are still to be written, in the order of the note. */
export function missingParts(facts: NoteFacts): NotePart[] {
  return noteParts.filter((part) => !facts[part])
}
