import type { Metadata } from 'next'
import Link from 'next/link'
import { openDb } from '@/app/_server/db'
import { requireActor } from '@/app/_server/session'
import { EmptyState } from '@/components/layout/empty-state'
import { listHref } from '@/components/layout/list-href'
import { ListPages } from '@/components/layout/list-pages'
import { ListSearch } from '@/components/layout/list-search'
import { Page } from '@/components/layout/page'
import { PageHeader } from '@/components/layout/page-header'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { inPractice } from '@/db/in-practice'
import { listProviderChoices, listProviders, providersPage } from '@/db/queries/providers'
import { AddProvider } from './_components/add-provider'
import { ProviderTable } from './_components/provider-table'
import { providerFilterInput } from './inputs'

export const metadata: Metadata = { title: 'Providers' }

type ProvidersPageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function ProvidersPage({ searchParams }: ProvidersPageProps) {
  const filter = providerFilterInput.parse(await searchParams)
  const query = { ...filter, state: filter.state === 'archived' ? 'archived' : undefined }
  const actor = await requireActor('providers:read', listHref('/providers', query))
  const { found, supervisors, archived } = await inPractice(await openDb(), actor, async (tx) => ({
    found: await listProviders(tx, actor.practiceId, { ...filter, on: actor.today }),
    supervisors: await listProviderChoices(tx, actor.practiceId, { isSupervisor: true }),
    archived: await listProviders(tx, actor.practiceId, { state: 'archived', page: 1, on: actor.today }),
  }))
  const isArchived = filter.state === 'archived'
  return (
    <Page crumbs={[{ label: 'Providers' }]}>
      <PageHeader
        title={isArchived ? 'Providers set aside' : 'Providers'}
        facts={['Who leads groups, under which licence, and with whom they are enrolled']}
        actions={<AddProvider supervisors={supervisors} />}
      />
      <ListSearch path="/providers" query={query} label="Name or NPI">
        {archived.count > 0 || isArchived ? (
          <Button asChild variant="outline">
            <Link href={listHref('/providers', { ...query, state: isArchived ? undefined : 'archived', page: 1 })}>
              {isArchived ? 'Show those in use' : `Set aside (${archived.count})`}
            </Link>
          </Button>
        ) : null}
      </ListSearch>
      {found.rows.length > 0 ? (
        <ProviderTable rows={found.rows} query={query} today={actor.today} />
      ) : (
        <Card aria-label="Providers">
          {filter.text === undefined ? (
            <EmptyState title={isArchived ? 'Nobody is set aside' : 'No provider yet'}>
              {isArchived
                ? 'Whoever leaves the practice can be set aside on their page.'
                : 'Add who leads your groups.'}
            </EmptyState>
          ) : (
            <EmptyState
              title={`No provider fits “${filter.text}”`}
              action={
                <Button asChild variant="outline">
                  <Link href={listHref('/providers', { ...query, text: undefined, page: 1 })}>Show everyone</Link>
                </Button>
              }
            >
              A part of the name, or the first digits of the NPI.
            </EmptyState>
          )}
        </Card>
      )}
      <ListPages
        path="/providers"
        query={query}
        page={filter.page}
        size={providersPage}
        count={found.count}
        noun="provider"
      />
    </Page>
  )
}
