import type { NextRequest } from 'next/server'
import { csvFile, mostCsvRows } from '@/app/_server/csv'
import { openDb } from '@/app/_server/db'
import { requireActor } from '@/app/_server/session'
import { claimStates } from '@/components/billing/claim-states'
import { inPractice } from '@/db/in-practice'
import { insertAuditEvent } from '@/db/queries/audit-events'
import { listQueueRows } from '@/db/queries/claims-queue'
import { formatMoney } from '@/lib/kernel/money'
import { claimFilterInput } from '../inputs'

/** The claims of a filter as a table to keep: what the queue shows, all pages of it. */
export async function GET(request: NextRequest): Promise<Response> {
  const actor = await requireActor('claims:read')
  const filter = claimFilterInput.parse(Object.fromEntries(request.nextUrl.searchParams))
  const rows = await inPractice(await openDb(), actor, async (tx) => {
    const found = await listQueueRows(tx, actor.practiceId, filter, { limit: mostCsvRows })
    await insertAuditEvent(tx, actor.practiceId, actor, { action: 'claims:export', count: found.length })
    return found
  })
  return csvFile(
    `claims-${filter.tab}-${actor.today}`,
    rows.map((row) => ({
      Claim: row.controlNumber,
      State: row.state === 'withdrawn' ? 'Withdrawn' : claimStates[row.state].word,
      'Day of service': row.date,
      Patient: row.patientName,
      Payer: row.payerName,
      Group: row.groupName,
      Codes: row.codes.map((one) => one.code).join(' '),
      Charge: row.state === 'not_billed' ? '' : formatMoney(row.totalCents),
      'Patient owes': row.state === 'not_billed' ? formatMoney(row.totalCents) : '',
      'File by': row.fileBy,
      Rule: row.rule,
      Reason: row.sentence,
    })),
  )
}
