import type { NoteState } from '@/components/billing/note-state'

export type MemberView = { patientId: string; name: string; firstName: string; lastName: string; state: NoteState }

/** A line of the note's head: words, or codes with theirs. */
export type NoteFact = { label: string; value: string; codes?: readonly { code: string; title: string | null }[] }

/** The one note that is open. */
export type NoteView = {
  sessionId: string
  patientId: string
  name: string
  state: NoteState
  version: number
  text: { participation: string; response: string; planLink: string }
  /** What the record says by itself: part of the note without being written. */
  facts: readonly NoteFact[]
  /** Another member whose note says the same, by first name and initial. */
  alike: { who: string; isSame: boolean } | null
  signed: string | null
  noteId: string | null
  addenda: readonly { id: string; text: string; by: string }[]
  /** What signing does to the claim, in a sentence. */
  effect: string
  /** Why nothing can be written here; null when it can. */
  readOnlyReason: string | null
}
