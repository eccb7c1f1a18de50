import type { Metadata } from 'next'
import Link from 'next/link'
import { openDb } from '@/app/_server/db'
import { isAllowed } from '@/app/_server/permissions'
import { requireActor } from '@/app/_server/session'
import { EmptyState } from '@/components/layout/empty-state'
import { listHref } from '@/components/layout/list-href'
import { ListPages } from '@/components/layout/list-pages'
import { ListSearch } from '@/components/layout/list-search'
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
  const { used, archived, payers } = await readPayers(actor, { ...query, page })
  const shown = query.show === 'archived' ? archived : used
  const canWrite = isAllowed(actor.role, 'payers:write')
  return (
    <Page crumbs={[{ label: 'Payers' }]}>
      <PageHeader
        title="Payers"
        isInHeadOnPhone
        facts={['What each payer does, and since when. A change says first which claims would follow.']}
        actions={canWrite ? <NewPayer payers={payers.slice(0, 200)} /> : null}
      />
      <PageTabs
        label="Payers"
        current={query.show ?? 'used'}
        tabs={[
          { key: 'used', label: 'In use', href: listHref('/payers', { ...query, show: undefined }), count: used.count },
          {
            ...{ key: 'archived', label: 'Archived', count: archived.count },
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
    </Page>
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
  if (query.show === 'archived') return <EmptyState title="No payer is archived" />
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
