import type { Metadata } from 'next'
import Link from 'next/link'
import { openDb } from '@/app/_server/db'
import { findSession, requireActor } from '@/app/_server/session'
import { momentInWords } from '@/components/billing/moment-in-words'
import { Money } from '@/components/billing/money'
import { EmptyState } from '@/components/layout/empty-state'
import { Page } from '@/components/layout/page'
import { PageHeader } from '@/components/layout/page-header'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { inPractice } from '@/db/in-practice'
import { listBatches, listReleasedByPayer } from '@/db/queries/batches'
import { count } from '@/lib/kernel/words'
import { BatchDialog } from '../_components/batch-dialog'
import { BatchKind } from './_components/batch-kind'
import { DownloadLink } from './_components/download-link'

export const metadata: Metadata = { title: 'Batches' }

export default async function BatchesPage() {
  const actor = await requireActor('batches:read', '/claims/batches')
  const session = await findSession()
  const timeZone = session?.practice.timeZone ?? 'UTC'
  const { batches, released } = await inPractice(await openDb(), actor, async (tx) => ({
    batches: await listBatches(tx, actor.practiceId),
    released: await listReleasedByPayer(tx, actor.practiceId),
  }))
  return (
    <Page crumbs={[{ label: 'Claims', href: '/claims' }, { label: 'Batches' }]}>
      <PageHeader
        title="Batches"
        isInHeadOnPhone
        facts={['Each is one 837P file, kept as it was made']}
        actions={<BatchDialog released={released} isMain={released.length > 0} />}
      />
      <Card>
        {batches.length === 0 ? (
          <EmptyState
            title="No batch yet"
            action={
              <Button asChild variant="outline">
                <Link href={released.length > 0 ? '/claims?tab=released' : '/claims?tab=ready'}>
                  {released.length > 0 ? 'See what is released' : 'See what is ready'}
                </Link>
              </Button>
            }
          >
            Release claims, then make one 837P file of them.
          </EmptyState>
        ) : (
          <ul>
            {batches.map((batch) => (
              <li
                key={batch.id}
                className="grid grid-cols-[1fr_auto] items-center gap-x-4 gap-y-1 border-b px-4 py-3 text-[13px]/[18px] last:border-b-0 md:grid-cols-[104px_72px_minmax(0,1fr)_minmax(0,1fr)_96px_72px]"
              >
                <Link
                  href={`/claims/batches/${batch.id}`}
                  className="touch-target flex items-center rounded-sm font-medium hover:underline"
                >
                  Batch {batch.controlNumber}
                </Link>
                <span className="max-md:justify-self-end">
                  <BatchKind isTest={batch.isTest} />
                </span>
                <span className="max-md:col-span-2">
                  {batch.payerName ?? 'Every payer'}, {count(batch.claimCount, 'claim')}
                </span>
                <span className="text-muted-foreground max-md:col-span-2">
                  {momentInWords(batch.at, timeZone, actor.today)}, {batch.by}
                </span>
                <Money cents={batch.totalCents} className="md:text-right" />
                <span className="justify-self-end">
                  <DownloadLink id={batch.id} controlNumber={batch.controlNumber} />
                </span>
              </li>
            ))}
          </ul>
        )}
      </Card>
      {batches.length === 50 ? (
        <p className="mt-3 text-[13px] text-muted-foreground">The latest 50. Every file is kept.</p>
      ) : null}
    </Page>
  )
}
