import type { Metadata } from 'next'
import Link from 'next/link'
import { Suspense } from 'react'
import { openDb } from '@/app/_server/db'
import { findSession, requireActor } from '@/app/_server/session'
import { momentInWords } from '@/components/billing/moment-in-words'
import { Money } from '@/components/billing/money'
import { cn } from '@/components/cn'
import { EmptyState } from '@/components/layout/empty-state'
import { LoadingList } from '@/components/layout/loading-list'
import { Page } from '@/components/layout/page'
import { PageHeader } from '@/components/layout/page-header'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from '@/components/ui/table'
import { type Actor, inPractice } from '@/db/in-practice'
import { listBatches, listReleasedByPayer } from '@/db/queries/batches'
import { count } from '@/lib/kernel/words'
import { BatchDialog } from '../_components/batch-dialog'
import { BatchKind } from './_components/batch-kind'
import { DownloadLink } from './_components/download-link'

export const metadata: Metadata = { title: 'Batches' }

/** On a phone the cells of a row stand under each other as a card. */
const phoneCell = 'max-md:h-auto max-md:px-4 max-md:py-0'

export default async function BatchesPage() {
  const actor = await requireActor('batches:read', '/claims/batches')
  return (
    <Page crumbs={[{ label: 'Claims', href: '/claims' }, { label: 'Batches' }]}>
      <Suspense
        fallback={
          <>
            <PageHeader title="Batches" isInHeadOnPhone="title" facts={[lead]} />
            <LoadingList label="Batches" cells={['w-16', 'w-14', 'w-24', 'w-10', 'w-56', 'w-16']} />
          </>
        }
      >
        <Batches actor={actor} />
      </Suspense>
    </Page>
  )
}

const lead = 'Each is one 837P file, kept as it was made'

/** The latest batches, once they have been read. */
async function Batches({ actor }: { actor: Actor }) {
  const session = await findSession()
  const timeZone = session?.practice.timeZone ?? 'UTC'
  const { batches, released } = await inPractice(await openDb(), actor, async (tx) => ({
    batches: await listBatches(tx, actor.practiceId),
    released: await listReleasedByPayer(tx, actor.practiceId),
  }))
  return (
    <>
      <PageHeader
        title="Batches"
        isInHeadOnPhone="title"
        facts={[lead]}
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
          <Table label="Batches" isInCard>
            <TableHead className="max-md:hidden">
              <tr>
                <TableHeader>Batch</TableHeader>
                <TableHeader>Kind</TableHeader>
                <TableHeader>Payer</TableHeader>
                <TableHeader isNumber>Claims</TableHeader>
                <TableHeader>Made</TableHeader>
                <TableHeader isNumber>Charge</TableHeader>
                <TableHeader isNumber>File</TableHeader>
              </tr>
            </TableHead>
            <TableBody>
              {batches.map((batch) => (
                <TableRow
                  key={batch.id}
                  className="max-md:grid max-md:grid-cols-[1fr_auto] max-md:gap-y-1 max-md:py-2.5"
                >
                  <TableCell className={phoneCell}>
                    <Link
                      href={`/claims/batches/${batch.id}`}
                      className="touch-target flex items-center rounded-sm font-medium hover:underline"
                    >
                      Batch {batch.controlNumber}
                    </Link>
                  </TableCell>
                  <TableCell className={cn(phoneCell, 'max-md:text-right')}>
                    <BatchKind isTest={batch.isTest} />
                  </TableCell>
                  <TableCell className={phoneCell}>
                    {batch.payerName ?? 'Every payer'}
                    <span className="md:hidden">, {count(batch.claimCount, 'claim')}</span>
                  </TableCell>
                  <TableCell isNumber className="max-md:hidden">
                    {batch.claimCount}
                  </TableCell>
                  <TableCell className={cn(phoneCell, 'text-muted-foreground max-md:order-last max-md:col-span-2')}>
                    {momentInWords(batch.at, timeZone, actor.today)}, {batch.by}
                  </TableCell>
                  <TableCell isNumber className={phoneCell}>
                    <Money cents={batch.totalCents} />
                  </TableCell>
                  <TableCell isNumber className={cn(phoneCell, 'max-md:order-last max-md:col-span-2 max-md:text-left')}>
                    <DownloadLink id={batch.id} controlNumber={batch.controlNumber} />
                  </TableCell>
                </TableRow>
              ))}
            </TableBody>
          </Table>
        )}
      </Card>
      {batches.length === 50 ? (
        <p className="mt-3 text-[13px] text-muted-foreground">The latest 50. Every file is kept.</p>
      ) : null}
    </>
  )
}
