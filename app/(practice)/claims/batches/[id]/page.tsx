import { Download, FlaskConical } from 'lucide-react'
import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { openDb } from '@/app/_server/db'
import { findSession, requireActor } from '@/app/_server/session'
import { momentInWords } from '@/components/billing/moment-in-words'
import { Money } from '@/components/billing/money'
import { ServiceDate } from '@/components/billing/service-date'
import { Page } from '@/components/layout/page'
import { PageHeader } from '@/components/layout/page-header'
import { Button } from '@/components/ui/button'
import { Card, CardHeader, CardTitle } from '@/components/ui/card'
import { Notice } from '@/components/ui/notice'
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from '@/components/ui/table'
import { inPractice } from '@/db/in-practice'
import { getBatch } from '@/db/queries/batches'
import { count } from '@/lib/kernel/words'
import { BatchKind } from '../_components/batch-kind'

export const metadata: Metadata = { title: 'Batch' }

/** As dense as the queue: a file may hold hundreds. */
const compact = 'h-[34px] py-1.5'

export default async function BatchPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  const actor = await requireActor('batches:read', `/claims/batches/${id}`)
  const session = await findSession()
  if (!/^[0-9a-f-]{36}$/.test(id)) notFound()
  const batch = await inPractice(await openDb(), actor, (tx) => getBatch(tx, actor.practiceId, id))
  if (!batch) notFound()
  const name = `Batch ${batch.controlNumber}`
  return (
    <Page
      crumbs={[{ label: 'Claims', href: '/claims' }, { label: 'Batches', href: '/claims/batches' }, { label: name }]}
      detail={name}
    >
      <PageHeader
        title={name}
        badge={<BatchKind isTest={batch.isTest} />}
        facts={[
          batch.isTest ? 'Nothing was sent' : 'Its claims are sent and frozen',
          batch.payerName ?? 'Every payer',
          count(batch.claimCount, 'claim'),
          `${momentInWords(batch.at, session?.practice.timeZone ?? 'UTC', actor.today)}, ${batch.by}`,
        ]}
        actions={
          <Button asChild>
            <a href={`/claims/batches/${batch.id}/download`} download>
              <Download aria-hidden="true" /> Download 837P
            </a>
          </Button>
        }
      />
      {batch.isTest ? (
        <Notice tone="info" icon={FlaskConical}>
          A test file tells the clearinghouse that it is one. Its {count(batch.claimCount, 'claim')}, in all{' '}
          <Money cents={batch.totalCents} />, stayed released: a live batch sends them.{' '}
          <Link
            href="/claims?tab=released"
            className="text-primary underline decoration-primary-line underline-offset-4"
          >
            See what is released
          </Link>
        </Notice>
      ) : (
        <Card aria-labelledby="inside">
          <CardHeader>
            <CardTitle id="inside">Claims</CardTitle>
            <p className="mr-auto text-[13px] text-muted-foreground">In the order of the file</p>
          </CardHeader>
          <Table label="Claims of the batch" isInCard>
            <TableHead className="max-md:hidden">
              <tr>
                <TableHeader>Service date</TableHeader>
                <TableHeader>Patient</TableHeader>
                <TableHeader>Claim</TableHeader>
                <TableHeader>Payer</TableHeader>
                <TableHeader isNumber>Charge</TableHeader>
              </tr>
            </TableHead>
            <TableBody>
              {batch.claims.map((claim) => (
                <TableRow key={claim.id}>
                  <TableCell className={`${compact} whitespace-nowrap max-md:hidden`}>
                    <ServiceDate date={claim.date} today={actor.today} />
                  </TableCell>
                  <TableCell className={compact}>
                    <Link href={`/claims/${claim.id}?tab=sent`} className="rounded-sm font-medium hover:underline">
                      {claim.patientName}
                    </Link>
                    <span className="block text-muted-foreground md:hidden">
                      <ServiceDate date={claim.date} today={actor.today} />, {claim.payerName}
                    </span>
                    <span className="block font-mono text-xs text-muted-foreground md:hidden">
                      {claim.controlNumber}
                    </span>
                  </TableCell>
                  <TableCell className={`${compact} font-mono text-xs text-muted-foreground max-md:hidden`}>
                    {claim.controlNumber}
                  </TableCell>
                  <TableCell className={`${compact} max-md:hidden`}>{claim.payerName}</TableCell>
                  <TableCell isNumber className={`${compact} max-md:align-top`}>
                    <Money cents={claim.totalCents} />
                  </TableCell>
                </TableRow>
              ))}
            </TableBody>
          </Table>
          <div className="flex items-baseline justify-between border-t px-4 py-3 text-[13px] text-muted-foreground">
            Total, {count(batch.claimCount, 'claim')}
            <Money cents={batch.totalCents} className="text-[15px] text-foreground" />
          </div>
        </Card>
      )}
      <p className="mt-3 text-xs/4 break-all text-muted-foreground">
        SHA-256 of the file <span className="font-mono">{batch.sha256}</span>
      </p>
    </Page>
  )
}
