import type { NextRequest } from 'next/server'
import { csvFile, csvText } from '@/app/_server/csv'
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
    const found = await listQueueRows(tx, actor.practiceId, filter, { limit: mostRows })
    await insertAuditEvent(tx, actor.practiceId, actor, { action: 'claims:export', count: found.length })
    return found
  })
  const text = csvText(
    columns,
    rows.map((row) => [
      ...[row.controlNumber, row.state === 'withdrawn' ? 'Withdrawn' : claimStates[row.state].word, row.date],
      ...[row.patientName, row.payerName, row.groupName, row.codes.map((one) => one.code).join(' ')],
      // What a patient owes is not a claim's money.
      ...(row.state === 'not_billed' ? ['', formatMoney(row.totalCents)] : [formatMoney(row.totalCents), '']),
      ...[row.fileBy, row.rule, row.sentence],
    ]),
  )
  return csvFile(`claims-${filter.tab}-${actor.today}.csv`, text)
}

// Longer lists have to be narrowed first.
const mostRows = 20_000
const columns = [
  ...['Claim', 'State', 'Day of service', 'Patient', 'Payer', 'Group', 'Codes', 'Charge', 'Patient owes'],
  ...['File by', 'Rule', 'Reason'],
]
