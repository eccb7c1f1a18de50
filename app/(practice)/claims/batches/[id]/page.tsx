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
import { inPractice } from '@/db/in-practice'
import { getBatch } from '@/db/queries/batches'
import { count } from '@/lib/kernel/words'
import { BatchKind } from '../_components/batch-kind'

export const metadata: Metadata = { title: 'Batch' }

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
          <ul>
            {batch.claims.map((claim) => (
              <li
                key={claim.id}
                className="grid grid-cols-[1fr_auto] items-center gap-x-4 border-b px-4 py-2 text-[13px]/[18px] md:grid-cols-[96px_minmax(0,1fr)_180px_minmax(0,1fr)_96px]"
              >
                <span className="max-md:order-last">
                  <ServiceDate date={claim.date} today={actor.today} />
                </span>
                <Link
                  href={`/claims/${claim.id}?tab=sent`}
                  className="touch-target flex items-center rounded-sm font-medium hover:underline"
                >
                  {claim.patientName}
                </Link>
                <span className="font-mono text-xs text-muted-foreground max-md:order-last">{claim.controlNumber}</span>
                <span className="max-md:order-last max-md:text-right">{claim.payerName}</span>
                <Money cents={claim.totalCents} className="text-right" />
              </li>
            ))}
          </ul>
          <div className="flex items-baseline justify-between px-4 py-3 text-[13px] text-muted-foreground">
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
