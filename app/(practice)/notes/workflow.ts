import { scopeOf } from '@/app/_server/scope'
import type { Db } from '@/db/client'
import { type Actor, inPractice } from '@/db/in-practice'
import { insertAuditEvent } from '@/db/queries/audit-events'
import { getNoteKeeping, updateNoteKeeping } from '@/db/queries/notes'
import { getNoteCounts, listNotes, type NoteCounts, type NoteFilter, type NoteRow } from '@/db/queries/notes-list'
import { remakeUnsentClaims } from '@/db/remake-claims'
import { err, ok, type Result } from '@/lib/kernel/result'

export const notesOnAPage = 50

export type NotesPage = { rows: NoteRow[]; counts: NoteCounts; keeping: { keepsNotes: boolean; version: number } }

/** One page of the notes that somebody may read, with the counts of every filter. */
export function readNotes(
  db: Db,
  actor: Actor,
  { show, text, page }: { show: NoteFilter; text?: string; page: number },
): Promise<NotesPage> {
  return inPractice(db, actor, async (tx) => {
    const scope = scopeOf(actor)
    const [rows, counts, keeping] = await Promise.all([
      listNotes(tx, actor.practiceId, { scope, filter: show, text, page, size: notesOnAPage }),
      getNoteCounts(tx, actor.practiceId, { scope, text }),
      getNoteKeeping(tx, actor.practiceId),
    ])
    return { rows, counts, keeping }
  })
}

/** Says whether attendance waits for notes signed here. What is saved already stays as it is. */
export function chooseNoteKeeping(
  db: Db,
  actor: Actor,
  { keepsNotes, version }: { keepsNotes: boolean; version: number },
): Promise<Result<null, { kind: 'conflict'; keepsNotes: boolean; version: number }>> {
  return inPractice(db, actor, async (tx) => {
    if (!(await updateNoteKeeping(tx, actor.practiceId, { keepsNotes, version }))) {
      return err({ kind: 'conflict', ...(await getNoteKeeping(tx, actor.practiceId)) })
    }
    // What a claim says of its note (G-13) is known only where notes are kept here.
    await remakeUnsentClaims(tx, actor)
    await insertAuditEvent(tx, actor.practiceId, actor, {
      ...{ action: 'settings:write', objectType: 'practice', objectId: actor.practiceId, fields: ['keeps_notes'] },
    })
    return ok(null)
  })
}
