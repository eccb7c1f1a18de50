import { ok, type Result } from '../lib/kernel/result'
import type { Db, Tx } from './client'
import { type Actor, inPractice } from './in-practice'
import { type AuditEvent, insertAuditEvent } from './queries/audit-events'
import { type Remade, remakeUnsentClaims } from './remake-claims'

export type SavedChange<Value> = { value: Value; claims: Remade['counts'] }

/**
 * Makes a change that may concern any claim and brings all that is not sent into line with it, in one transaction: what
 * previewChange has said of the same change is then so. A refusal is passed on, with nothing written.
 */
export function saveChange<Value, Refusal>(
  db: Db,
  actor: Actor,
  change: (tx: Tx) => Promise<Result<Value, Refusal>>,
  event: (value: Value) => AuditEvent,
): Promise<Result<SavedChange<Value>, Refusal>> {
  return inPractice(db, actor, async (tx) => {
    const changed = await change(tx)
    if (!changed.ok) return changed
    const claims = await remakeUnsentClaims(tx, actor)
    await insertAuditEvent(tx, actor.practiceId, actor, event(changed.value))
    return ok({ value: changed.value, claims })
  })
}
