import { Package } from 'lucide-react'
import type { Metadata } from 'next'
import Link from 'next/link'
import { openDb } from '@/app/_server/db'
import { requireActor } from '@/app/_server/session'
import { PageHeader } from '@/components/layout/page-header'
import { Button } from '@/components/ui/button'
import { TabLinks } from '@/components/ui/tabs'
import { inPractice } from '@/db/in-practice'
import { listReleasedByPayer } from '@/db/queries/batches'
import { getClaimsQueue } from '@/db/queries/claims-queue'
import { listPayers } from '@/db/queries/payers'
import { BatchDialog } from './_components/batch-dialog'
import { Pages } from './_components/pages'
import { Queue } from './_components/queue'
import { QueueFilters } from './_components/queue-filters'
import { queueHref } from './_components/queue-href'
import { ReleaseAll } from './_components/release-all'
import { claimFilterInput, pageInput } from './inputs'

export const metadata: Metadata = { title: 'Claims' }

const tabs = [
  ['ready', 'Ready'],
  ['held', 'On hold'],
  ['released', 'Released'],
  ['not_billed', 'Not billed'],
  ['sent', 'Sent'],
  ['all', 'All'],
] as const

type ClaimsPageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function ClaimsPage({ searchParams }: ClaimsPageProps) {
  const actor = await requireActor('claims:read')
  const asked = await searchParams
  const filter = claimFilterInput.parse(asked)
  const page = pageInput.parse(asked.page)
  const { queue, payers, released } = await inPractice(await openDb(), actor, async (tx) => ({
    queue: await getClaimsQueue(tx, actor.practiceId, filter, page),
    payers: await listPayers(tx, actor.practiceId),
    released: await listReleasedByPayer(tx, actor.practiceId),
  }))
  const isNarrowed = Boolean(filter.text ?? filter.payerId ?? filter.from ?? filter.through ?? filter.reason)
  const isReleaseMain = queue.counts.ready.count > 0 && (filter.tab === 'ready' || released.length === 0)
  return (
    <>
      <PageHeader
        title="Claims"
        actions={
          <>
            <Button asChild variant="outline">
              <Link href="/claims/batches">
                <Package aria-hidden="true" /> Batches
              </Link>
            </Button>
            <BatchDialog released={released} isMain={!isReleaseMain} />
            {isReleaseMain ? <ReleaseAll filter={filter} ready={queue.counts.ready} /> : null}
          </>
        }
      />
      <TabLinks
        label="Claims by state"
        tabs={tabs.map(([tab, label]) => ({
          href: queueHref({ ...filter, tab, reason: undefined }),
          label,
          count: queue.counts[tab].count,
          isCurrent: filter.tab === tab,
        }))}
      />
      <QueueFilters filter={filter} payers={payers} />
      <Queue
        key={queueHref(filter)}
        filter={filter}
        rows={queue.rows}
        reasons={queue.reasons}
        matching={queue.matching}
        heldCount={queue.counts.held.count}
        heldCents={queue.counts.held.cents}
        isNarrowed={isNarrowed}
        today={actor.today}
      />
      <Pages filter={filter} page={queue.page} pages={queue.pages} count={queue.matching.count} />
    </>
  )
}
