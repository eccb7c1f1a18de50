import { Download } from 'lucide-react'
import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { openDb } from '@/app/_server/db'
import { requireActor } from '@/app/_server/session'
import { Money } from '@/components/billing/money'
import { Breadcrumbs } from '@/components/layout/breadcrumbs'
import { PageHeader } from '@/components/layout/page-header'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { inPractice } from '@/db/in-practice'
import { getBatch } from '@/db/queries/batches'

export const metadata: Metadata = { title: 'Batch' }

export default async function BatchPage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await requireActor('batches:read')
  const { id } = await params
  if (!/^[0-9a-f-]{36}$/.test(id)) notFound()
  const batch = await inPractice(await openDb(), actor, (tx) => getBatch(tx, actor.practiceId, id))
  if (!batch) notFound()
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { label: 'Claims', href: '/claims' },
          { label: 'Batches', href: '/claims/batches' },
          { label: `Batch ${batch.controlNumber}` },
        ]}
      />
      <PageHeader
        title={`Batch ${batch.controlNumber}`}
        facts={[
          batch.isTest ? 'Test: nothing was sent' : 'Live: its claims are sent and frozen',
          batch.payerName ?? 'Every payer',
          `${batch.claimCount} ${batch.claimCount === 1 ? 'claim' : 'claims'}`,
          `made by ${batch.by}`,
        ]}
        actions={
          <Button asChild>
            <a href={`/claims/batches/${batch.id}/download`} download>
              <Download aria-hidden="true" /> Download 837P
            </a>
          </Button>
        }
      />
      <Card>
        <ul>
          {batch.claims.map((claim) => (
            <li key={claim.id} className="flex flex-wrap items-baseline gap-x-4 border-b px-4 py-2.5 text-[13px]">
              <Link href={`/claims/${claim.id}?tab=sent`} className="min-w-44 font-medium hover:underline">
                {claim.patientName}
              </Link>
              <span className="font-mono text-xs text-muted-foreground">{claim.controlNumber}</span>
              <span className="flex-1 text-muted-foreground">{claim.payerName}</span>
              <Money cents={claim.totalCents} />
            </li>
          ))}
        </ul>
        <div className="flex justify-between px-4 py-3 text-[13px]">
          Total <Money cents={batch.totalCents} />
        </div>
      </Card>
      <p className="mt-3 text-xs break-all text-muted-foreground">
        SHA-256 of the file <span className="font-mono">{batch.sha256}</span>
      </p>
    </>
  )
}
