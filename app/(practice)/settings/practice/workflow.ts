import type { Db, Tx } from '@/db/client'
import { type Actor, inPractice } from '@/db/in-practice'
import { type ClaimChanges, previewChange } from '@/db/preview-change'
import { getPracticeIdentity, type PracticeRecord, updatePracticeIdentity } from '@/db/queries/practice-identity'
import { type SavedChange, saveChange } from '@/db/save-change'
import { present } from '@/lib/kernel/assert'
import { err, ok, type Result } from '@/lib/kernel/result'
import type { SavePracticeInput } from './inputs'

/** The practice as it is entered. */
export function readPracticePage(db: Db, actor: Actor): Promise<PracticeRecord> {
  return inPractice(db, actor, async (tx) =>
    present(await getPracticeIdentity(tx, actor.practiceId), 'an actor has a practice'),
  )
}

export type PracticeConflict = { kind: 'conflict'; theirs: PracticeRecord }

async function write(
  tx: Tx,
  { practiceId }: Actor,
  input: SavePracticeInput,
): Promise<Result<string[], PracticeConflict>> {
  const before = present(await getPracticeIdentity(tx, practiceId), 'an actor has a practice')
  if (!(await updatePracticeIdentity(tx, practiceId, input))) return err({ kind: 'conflict', theirs: before })
  const { version: _version, ...fields } = input
  const names = Object.keys(fields) as (keyof typeof fields)[]
  return ok(names.filter((name) => textOf(fields[name]) !== textOf(before[name])))
}

// The database gives the parts of an address or a submitter in an order of its own.
function textOf(value: unknown): string {
  const parts = typeof value === 'object' && value !== null ? Object.entries(value).sort() : value
  return JSON.stringify(parts)
}

/** Saves who the practice is; claims that are not sent follow where it concerns them. */
export function savePractice(
  db: Db,
  actor: Actor,
  input: SavePracticeInput,
): Promise<Result<SavedChange<string[]>, PracticeConflict>> {
  return saveChange(
    db,
    actor,
    (tx) => write(tx, actor, input),
    (fields) => ({ action: 'settings:practice', objectType: 'practice', objectId: actor.practiceId, fields }),
  )
}

export function previewPractice(
  db: Db,
  actor: Actor,
  input: SavePracticeInput,
): Promise<Result<ClaimChanges, PracticeConflict>> {
  return previewChange(db, actor, (tx) => write(tx, actor, input))
}
