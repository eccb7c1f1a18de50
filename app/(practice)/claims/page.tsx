import { Package } from 'lucide-react'
import type { Metadata } from 'next'
import Link from 'next/link'
import { Suspense } from 'react'
import { openDb } from '@/app/_server/db'
import { requireActor } from '@/app/_server/session'
import { holdReasonWords } from '@/components/billing/hold-reason-words'
import { ListPages } from '@/components/layout/list-pages'
import { Page } from '@/components/layout/page'
import { PageHeader } from '@/components/layout/page-header'
import { PageTabs } from '@/components/layout/page-tabs'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { type Actor, inPractice } from '@/db/in-practice'
import { listReleasedByPayer } from '@/db/queries/batches'
import type { ClaimFilter } from '@/db/queries/claim-filter'
import { getClaimsQueue, rowsAPage } from '@/db/queries/claims-queue'
import { listGroupFacts, listProviderFacts } from '@/db/queries/facts-of-practice'
import { listPayers } from '@/db/queries/payers'
import { BatchDialog } from './_components/batch-dialog'
import { Queue } from './_components/queue'
import { QueueEmpty } from './_components/queue-empty'
import { QueueFilters } from './_components/queue-filters'
import { queueHref } from './_components/queue-href'
import { QueueSkeleton } from './_components/queue-skeleton'
import { tabWords } from './_components/queue-types'
import { widerFilters } from './_components/queue-widenings'
import { ReleaseAll } from './_components/release-all'
import { claimFilterInput, pageInput } from './inputs'

export const metadata: Metadata = { title: 'Claims' }

type ClaimsPageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function ClaimsPage({ searchParams }: ClaimsPageProps) {
  const asked = await searchParams
  const filter = claimFilterInput.parse(asked)
  // Who was searched for does not stay in the address of a signed-out browser.
  const actor = await requireActor('claims:read', queueHref({ ...filter, text: undefined }))
  return (
    <Page crumbs={[{ label: 'Claims' }, { label: tabWords[filter.tab] }]} hasFoot>
      <Suspense
        fallback={
          <>
            <PageHeader title="Claims" isInHeadOnPhone />
            <QueueSkeleton />
          </>
        }
      >
        <Claims actor={actor} filter={filter} page={pageInput.parse(asked.page)} />
      </Suspense>
    </Page>
  )
}

type ClaimsProps = { actor: Actor; filter: ClaimFilter; page: number }

/** The queue of a filter, once it has been read. */
async function Claims({ actor, filter, page }: ClaimsProps) {
  const { queue, payers, groups, providers, released, widenings } = await readClaims(actor, filter, page)
  const { counts, rows, reasons, matching } = queue
  const reason = reasons.find((one) => one.reason === filter.reason)
  const isReleaseMain = counts.ready.count > 0 && (filter.tab === 'ready' || released.length === 0)
  return (
    <>
      <PageHeader
        title="Claims"
        isInHeadOnPhone
        actions={
          <>
            <Button asChild variant="outline" className="max-md:hidden">
              <Link href="/claims/batches">
                <Package aria-hidden="true" /> Batches
              </Link>
            </Button>
            <BatchDialog released={released} isMain={!isReleaseMain} />
            {isReleaseMain ? <ReleaseAll filter={filter} ready={counts.ready} /> : null}
          </>
        }
      />
      <PageTabs
        label="Claims by state"
        current={filter.tab}
        tabs={(['ready', 'held', 'released', 'not_billed', 'sent', 'all'] as const).map((tab) => ({
          key: tab,
          href: queueHref({ ...filter, tab, reason: undefined }),
          label: tabWords[tab],
          count: counts[tab].count,
        }))}
      />
      <QueueFilters
        filter={filter}
        payers={payers}
        providers={providers.map((one) => ({ id: one.id, name: `${one.firstName} ${one.lastName}, ${one.licence}` }))}
        groups={groups}
        reason={filter.reason ? (reason ? holdReasonWords(reason).title : 'One reason') : null}
        today={actor.today}
      />
      {rows.length === 0 ? (
        <Card aria-label="Claims">
          <QueueEmpty filter={filter} held={counts.held} released={counts.released} widenings={widenings} />
        </Card>
      ) : (
        <Queue
          key={`${queueHref(filter)}:${queue.page}`}
          filter={filter}
          rows={rows}
          reasons={reasons}
          matching={matching}
          today={actor.today}
        />
      )}
      <ListPages
        path="/claims"
        query={{ ...filter }}
        page={queue.page}
        size={rowsAPage}
        count={matching.count}
        noun={filter.tab === 'not_billed' ? 'attendance' : 'claim'}
      />
    </>
  )
}

/** What the queue shows; where a filter leaves nothing, also what each part of it takes away. */
async function readClaims(actor: Actor, filter: ClaimFilter, page: number) {
  return inPractice(await openDb(), actor, async (tx) => {
    const queue = await getClaimsQueue(tx, actor.practiceId, filter, page)
    const widenings = []
    for (const { label, href, wider } of queue.rows.length === 0 ? widerFilters(filter) : []) {
      const { matching } = await getClaimsQueue(tx, actor.practiceId, wider)
      widenings.push({ label, href, count: matching.count })
    }
    return {
      queue,
      widenings,
      payers: await listPayers(tx, actor.practiceId),
      groups: await listGroupFacts(tx, actor.practiceId),
      providers: await listProviderFacts(tx, actor.practiceId),
      released: await listReleasedByPayer(tx, actor.practiceId),
    }
  })
}
