import { Download } from 'lucide-react'
import type { Metadata } from 'next'
import Link from 'next/link'
import { openDb } from '@/app/_server/db'
import { requireActor } from '@/app/_server/session'
import { Money } from '@/components/billing/money'
import { Breadcrumbs } from '@/components/layout/breadcrumbs'
import { EmptyState } from '@/components/layout/empty-state'
import { PageHeader } from '@/components/layout/page-header'
import { Card } from '@/components/ui/card'
import { inPractice } from '@/db/in-practice'
import { listBatches } from '@/db/queries/batches'

export const metadata: Metadata = { title: 'Batches' }

export default async function BatchesPage() {
  const actor = await requireActor('batches:read')
  const batches = await inPractice(await openDb(), actor, (tx) => listBatches(tx, actor.practiceId))
  return (
    <>
      <Breadcrumbs crumbs={[{ label: 'Claims', href: '/claims' }, { label: 'Batches' }]} />
      <PageHeader title="Batches" facts={['Each is one 837P file, kept as it was made']} />
      <Card>
        {batches.length === 0 ? (
          <EmptyState title="No batch yet">Release claims, then make a batch on the claims page.</EmptyState>
        ) : (
          <ul>
            {batches.map((batch) => (
              <li
                key={batch.id}
                className="flex flex-wrap items-center gap-x-4 gap-y-1 border-b px-4 py-3 text-[13px] last:border-b-0"
              >
                <Link href={`/claims/batches/${batch.id}`} className="min-w-28 font-medium hover:underline">
                  Batch {batch.controlNumber}
                </Link>
                <span>{batch.isTest ? 'Test' : 'Live'}</span>
                <span className="flex-1 text-muted-foreground">
                  {batch.payerName ?? 'Every payer'}, {batch.claimCount} {batch.claimCount === 1 ? 'claim' : 'claims'},
                  made by {batch.by}
                </span>
                <Money cents={batch.totalCents} />
                <a
                  href={`/claims/batches/${batch.id}/download`}
                  download
                  className="touch-target inline-flex items-center gap-1.5 text-primary underline decoration-primary-line underline-offset-4"
                >
                  <Download aria-hidden="true" className="size-4" /> 837P
                  <span className="sr-only"> of batch {batch.controlNumber}</span>
                </a>
              </li>
            ))}
          </ul>
        )}
      </Card>
    </>
  )
}
