import { isPresent } from '../lib/attendance/session'
import type { PracticeId, Tx } from './client'
import { getNoteKeeping, listSessionNotes } from './queries/notes'
import type { AttendanceChoice, BoardRow } from './queries/session-board'

type Row = { patientId: string; choice: AttendanceChoice }

/**
 * Rows of attendance with what the notes say about being signed in place of what was sent, where the practice keeps its
 * notes here: signed is who has a signed note, and who was there and counted as signed before notes were kept here.
 * Elsewhere the rows are as they were sent.
 */
export async function signByNote<Sent extends Row>(
  tx: Tx,
  practiceId: PracticeId,
  sessionId: string,
  roster: readonly BoardRow[],
  rows: readonly Sent[],
): Promise<Sent[]> {
  const { keepsNotes } = await getNoteKeeping(tx, practiceId)
  if (!keepsNotes) return [...rows]
  const notes = await listSessionNotes(tx, practiceId, [sessionId])
  const signed = new Set(notes.filter((one) => one.signed !== null).map((one) => one.patientId))
  for (const { patientId, choice } of roster) {
    if (choice.status !== null && isPresent(choice.status) && choice.noteSigned) signed.add(patientId)
  }
  return rows.map((row) => ({ ...row, choice: { ...row.choice, noteSigned: signed.has(row.patientId) } }))
}
