import { sql } from 'drizzle-orm'
import type { BillingFacts } from '../lib/claims/billing-facts'
import { leaveOutUnused } from '../lib/practice-file/leave-out-unused'
import { writePracticeFile } from '../lib/practice-file/write'
import type { Db } from './client'
import { type Actor, inPractice } from './in-practice'
import { insertAuditEvent } from './queries/audit-events'
import { listBillingFacts } from './queries/billing-facts'
import { listArchivedIds } from './queries/practice-records'

export type ExportedPractice = { text: string; facts: BillingFacts }

/**
 * The whole practice as a practice file, read as it stands at one moment. What was sent is in `billed`; a practice that
 * has not changed gives the same bytes.
 */
export async function exportPractice(
  db: Db,
  actor: Pick<Actor, 'practiceId' | 'userId' | 'role' | 'today' | 'now'>,
): Promise<ExportedPractice> {
  return inPractice(
    db,
    actor,
    async (tx) => {
      await tx.execute(sql`select set_config('statement_timeout', '120s', true)`)
      const { practiceId, today } = actor
      const archived = await listArchivedIds(tx, practiceId)
      const all = await listBillingFacts(tx, practiceId, 'all', today)
      const facts = leaveOutUnused(all, new Set(archived))
      await insertAuditEvent(tx, practiceId, actor, { action: 'practice:export', count: facts.patients.length })
      return { text: writePracticeFile(facts), facts }
    },
    { ofOneMoment: true },
  )
}
