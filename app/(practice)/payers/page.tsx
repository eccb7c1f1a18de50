import type { Metadata } from 'next'
import Link from 'next/link'
import { Suspense } from 'react'
import { openDb } from '@/app/_server/db'
import { isAllowed } from '@/app/_server/permissions'
import { requireActor } from '@/app/_server/session'
import { EmptyState } from '@/components/layout/empty-state'
import { listHref } from '@/components/layout/list-href'
import { ListPages } from '@/components/layout/list-pages'
import { ListSearch } from '@/components/layout/list-search'
import { LoadingList } from '@/components/layout/loading-list'
import { Page } from '@/components/layout/page'
import { PageHeader } from '@/components/layout/page-header'
import { PageTabs } from '@/components/layout/page-tabs'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { type Actor, inPractice } from '@/db/in-practice'
import { listPayerRows, type PayerRow, payersOnAPage } from '@/db/queries/payer-records'
import { listPayers } from '@/db/queries/payers'
import { addDays } from '@/lib/kernel/dates'
import { valuesGiven } from '@/lib/policy/change-settings'
import { completeSettings } from '@/lib/policy/payer-settings'
import { NewPayer } from './_components/new-payer'
import { PayerTable } from './_components/payer-table'
import { type PayerListInput, payerListInput } from './inputs'

export const metadata: Metadata = { title: 'Payers' }

type PayersPageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function PayersPage({ searchParams }: PayersPageProps) {
  const { page, ...query } = payerListInput.parse(await searchParams)
  const actor = await requireActor('payers:read', listHref('/payers', { ...query, page }))
  return (
    <Page crumbs={[{ label: 'Payers' }]}>
      <Suspense
        fallback={
          <>
            <PageHeader title="Payers" isInHeadOnPhone="title" facts={[lead]} />
            <LoadingList
              label="Payers"
              tabs={['In use', 'Set aside']}
              cells={['w-36', 'w-16', 'w-24', 'w-40', 'w-12']}
              filters={0}
            />
          </>
        }
      >
        <Payers {...{ actor, query, page }} />
      </Suspense>
    </Page>
  )
}

const lead = 'What each payer does, and since when. A change says first which claims would follow.'

type PayersProps = { actor: Actor; query: Omit<PayerListInput, 'page'>; page: PayerListInput['page'] }

/** The payers of a filter, once they have been read. */
async function Payers({ actor, query, page }: PayersProps) {
  const { used, archived, payers } = await readPayers(actor, { ...query, page })
  const shown = query.show === 'archived' ? archived : used
  const canWrite = isAllowed(actor.role, 'payers:write')
  return (
    <>
      <PageHeader
        title="Payers"
        isInHeadOnPhone="title"
        facts={[lead]}
        actions={canWrite ? <NewPayer payers={payers.slice(0, 200)} /> : null}
      />
      <PageTabs
        label="Payers"
        current={query.show ?? 'used'}
        tabs={[
          { key: 'used', label: 'In use', href: listHref('/payers', { ...query, show: undefined }), count: used.count },
          {
            ...{ key: 'archived', label: 'Set aside', count: archived.count },
            href: listHref('/payers', { ...query, show: 'archived' }),
          },
        ]}
      />
      <ListSearch path="/payers" query={query} label="Name or payer ID" />
      {shown.rows.length === 0 ? (
        <Card aria-label="Payers">
          <NoPayers query={query} canWrite={canWrite} />
        </Card>
      ) : (
        <>
          <PayerTable rows={shown.rows.map(listed)} query={query} />
          <ListPages
            path="/payers"
            query={query}
            page={shown.page}
            size={payersOnAPage}
            count={shown.count}
            noun="payer"
          />
        </>
      )}
    </>
  )
}

function NoPayers({ query, canWrite }: { query: Omit<PayerListInput, 'page'>; canWrite: boolean }) {
  if (query.text) {
    return (
      <EmptyState
        title={`No payer like “${query.text}”`}
        action={
          <Button asChild variant="outline">
            <Link href={listHref('/payers', { ...query, text: undefined })}>Show all payers</Link>
          </Button>
        }
      >
        The name and the payer ID were looked at.
      </EmptyState>
    )
  }
  if (query.show === 'archived') return <EmptyState title="No payer is set aside" />
  return (
    <EmptyState title="No payer yet">
      {canWrite
        ? 'A payer is who the claims go to: a plan, Medicare, Medicaid. Add the first one above.'
        : 'A payer is who the claims go to. The owner adds the first one.'}
    </EmptyState>
  )
}

function listed({ settings, ...row }: PayerRow) {
  const { addonPolicy } = completeSettings(row.type, settings ?? {})
  return {
    ...row,
    own: Object.keys(valuesGiven(settings ?? {})).length,
    unanswered: (['99050', '99051'] as const).filter((code) => addonPolicy[code] === 'ask'),
  }
}

async function readPayers(actor: Actor, { show: _show, ...filter }: PayerListInput) {
  const days = { asOf: actor.today, claimsSince: addDays(actor.today, -60) }
  return inPractice(await openDb(), actor, async (tx) => ({
    used: await listPayerRows(tx, actor.practiceId, { ...filter, isArchived: false }, days),
    archived: await listPayerRows(tx, actor.practiceId, { ...filter, isArchived: true }, days),
    payers: await listPayers(tx, actor.practiceId),
  }))
}
