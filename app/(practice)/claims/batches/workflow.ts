import type { Db } from '@/db/client'
import { type Actor, inPractice } from '@/db/in-practice'
import { type BatchRefusal, type MadeBatch, makeBatch } from '@/db/make-batch'
import { insertAuditEvent } from '@/db/queries/audit-events'
import { getBatchFile } from '@/db/queries/batches'
import { getPayer } from '@/db/queries/payers'
import { err, type Result } from '@/lib/kernel/result'
import type { CreateBatchInput } from './inputs'

/** Makes an 837P of the released claims; a live one sends and freezes them. */
export function createBatch(
  db: Db,
  actor: Actor,
  { payerId, kind }: CreateBatchInput,
): Promise<Result<MadeBatch, BatchRefusal | { kind: 'not_found' }>> {
  return inPractice(db, actor, async (tx) => {
    if (payerId !== null && !(await getPayer(tx, actor.practiceId, payerId))) return err({ kind: 'not_found' })
    const made = await makeBatch(tx, actor, { payerId, isTest: kind === 'test' })
    if (!made.ok) return made
    await insertAuditEvent(tx, actor.practiceId, actor, {
      action: 'batches:create',
      objectType: 'batch',
      objectId: made.value.id,
      count: made.value.claimCount,
      fields: [kind],
    })
    return made
  })
}

/** The file of a batch, and a note of who took it; null when there is none of this id here. */
export function readBatchFile(
  db: Db,
  actor: Actor,
  batchId: string,
): Promise<{ name: string; interchange: string } | null> {
  return inPractice(db, actor, async (tx) => {
    const file = await getBatchFile(tx, actor.practiceId, batchId)
    if (!file) return null
    await insertAuditEvent(tx, actor.practiceId, actor, {
      action: 'batches:download',
      objectType: 'batch',
      objectId: batchId,
      count: file.claimCount,
      fields: [`sha256:${file.sha256}`],
    })
    return { name: `837P-${String(file.controlNumber).padStart(9, '0')}.txt`, interchange: file.interchange }
  })
}
