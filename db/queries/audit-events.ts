import type { Executor, PracticeId } from '../client'
import { auditEvents } from '../schema/audit-events'
import type { Role } from '../schema/memberships'

export type AuditEvent = {
  /** '<record>:<what was done>', 'attendance:save'. */
  action: string
  outcome?: 'allow' | 'deny'
  objectType?: string
  objectId?: string
  patientIds?: string[]
  /** Names of fields, never their values. */
  fields?: string[]
  reason?: string
  count?: number
}

/** Writes down who did what; in the transaction of the thing done, so that neither is there without the other. */
export async function insertAuditEvent(
  tx: Executor,
  practiceId: PracticeId,
  actor: { userId: string; role: Role; now: Date },
  event: AuditEvent,
): Promise<void> {
  await tx.insert(auditEvents).values({
    ...event,
    practiceId,
    happenedAt: actor.now,
    userId: actor.userId,
    role: actor.role,
    outcome: event.outcome ?? 'allow',
  })
}
