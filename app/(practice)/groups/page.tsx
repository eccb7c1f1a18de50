import type { Metadata } from 'next'
import Link from 'next/link'
import { Suspense } from 'react'
import { openDb } from '@/app/_server/db'
import { isAllowed } from '@/app/_server/permissions'
import { requireActor } from '@/app/_server/session'
import { EmptyState } from '@/components/layout/empty-state'
import { ExportLink } from '@/components/layout/export-link'
import { listHref } from '@/components/layout/list-href'
import { ListPages } from '@/components/layout/list-pages'
import { ListSearch } from '@/components/layout/list-search'
import { LoadingList } from '@/components/layout/loading-list'
import { Page } from '@/components/layout/page'
import { PageHeader } from '@/components/layout/page-header'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import type { Actor } from '@/db/in-practice'
import { FilterLinks } from './_components/filter-links'
import { GroupsTable } from './_components/groups-table'
import { NewGroup } from './_components/new-group'
import { Uncovered } from './_components/uncovered'
import { groupListInput } from './inputs'
import { groupsOnAPage, readGroupList, readUncoveredNext } from './workflow'

export const metadata: Metadata = { title: 'Groups' }

type GroupsPageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function GroupsPage({ searchParams }: GroupsPageProps) {
  const query = groupListInput.parse(await searchParams)
  // Who was searched for does not stay in the address of a signed-out browser.
  const actor = await requireActor('groups:read', listHref('/groups', { ...query, text: undefined }))
  const title = actor.role === 'clinician' ? 'My groups' : 'Groups'
  return (
    <Page crumbs={[{ label: title }]}>
      <Suspense
        fallback={
          <>
            <PageHeader title={title} isInHeadOnPhone />
            <LoadingList label="Groups" cells={['w-40', 'w-56', 'w-36', 'w-16', 'w-36', 'w-32']} filters={0} />
          </>
        }
      >
        <Groups {...{ actor, title, query }} />
      </Suspense>
    </Page>
  )
}

type GroupsProps = { actor: Actor; title: string; query: ReturnType<typeof groupListInput.parse> }

/** The groups of a filter, once they have been read; who is not covered follows row by row. */
async function Groups({ actor, title, query }: GroupsProps) {
  const db = await openDb()
  const { rows, count, archived, clinicians } = await readGroupList(db, actor, query)
  const next = rows.flatMap((one) => (one.next ? [{ groupId: one.id, ...one.next }] : []))
  const uncovered = readUncoveredNext(db, actor, next)
  const mayWrite = isAllowed(actor.role, 'groups:write')
  const isOwn = actor.role === 'clinician'
  return (
    <>
      <PageHeader title={title} isInHeadOnPhone actions={mayWrite ? <NewGroup clinicians={clinicians} /> : null} />
      <ListSearch path="/groups" query={query} label="Group or clinician">
        <FilterLinks query={query} archived={archived} />
        {isAllowed(actor.role, 'records:export') && count > 0 ? (
          <ExportLink href={listHref('/groups/export', { ...query, page: undefined })} />
        ) : null}
      </ListSearch>
      {rows.length === 0 ? (
        <Card aria-label="Groups">
          <NoGroups isSearched={query.text !== undefined} isArchived={query.archived === '1'} isOwn={isOwn} />
        </Card>
      ) : (
        <GroupsTable
          rows={rows}
          query={query}
          today={actor.today}
          uncovered={(groupId, expected) => (
            <Suspense fallback={<span className="text-muted-foreground">checking</span>}>
              <Uncovered counts={uncovered} groupId={groupId} expected={expected} />
            </Suspense>
          )}
        />
      )}
      <ListPages path="/groups" query={query} page={query.page ?? 1} size={groupsOnAPage} count={count} noun="group" />
    </>
  )
}

function NoGroups({ isSearched, isArchived, isOwn }: { isSearched: boolean; isArchived: boolean; isOwn: boolean }) {
  if (isSearched || isArchived) {
    return (
      <EmptyState
        title={isSearched ? 'No group of that name' : 'No group is set aside'}
        action={
          <Button asChild variant="outline">
            <Link href="/groups">Show all groups</Link>
          </Button>
        }
      >
        {isSearched ? 'Groups are found by their name and by who leads them.' : 'Groups that have ended are kept here.'}
      </EmptyState>
    )
  }
  return (
    <EmptyState title="No group yet">
      {isOwn
        ? 'Groups you lead stand here. Whoever runs the office names you in one.'
        : 'Make the first group, then add its members and when it meets.'}
    </EmptyState>
  )
}
