import { Info } from 'lucide-react'
import type { Metadata } from 'next'
import Link from 'next/link'
import { Suspense } from 'react'
import { openDb } from '@/app/_server/db'
import { isAllowed } from '@/app/_server/permissions'
import { requireActor } from '@/app/_server/session'
import { Money } from '@/components/billing/money'
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
import { Notice } from '@/components/ui/notice'
import type { Actor } from '@/db/in-practice'
import { count } from '@/lib/kernel/words'
import { NoteKeeping } from './_components/note-keeping'
import { NoteTable } from './_components/note-table'
import { noteListQuery } from './inputs'
import { notesOnAPage, readNotes } from './workflow'

export const metadata: Metadata = { title: 'Notes' }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function NotesPage({ searchParams }: Props) {
  const { show, text, page } = noteListQuery.parse(await searchParams)
  const query = { show: show === 'to_sign' ? undefined : show, text, page }
  const actor = await requireActor('notes:read', listHref('/notes', query))
  return (
    <Page crumbs={[{ label: 'Notes' }]}>
      <Suspense
        fallback={
          <>
            <PageHeader title="Notes" isInHeadOnPhone="title" facts={['Looking for what is to sign']} />
            <LoadingList
              label="Notes"
              tabs={Object.values(labels)}
              cells={['w-36', 'w-56', 'w-24', 'w-14']}
              filters={0}
            />
          </>
        }
      >
        <Notes {...{ actor, show, text, page }} />
      </Suspense>
    </Page>
  )
}

type NotesProps = { actor: Actor } & ReturnType<typeof noteListQuery.parse>

/** The notes of a state, once they have been read. */
async function Notes({ actor, show, text, page }: NotesProps) {
  const query = { show: show === 'to_sign' ? undefined : show, text, page }
  const { rows, counts, keeping } = await readNotes(await openDb(), actor, { show, text, page })
  const notes = rows.map((one) =>
    keeping.keepsNotes || one.state === 'signed'
      ? { ...one, href: `/sessions/${one.sessionId}/notes?patient=${one.patientId}` }
      : {
          ...one,
          href: `/sessions/${one.sessionId}`,
          state: one.state === 'elsewhere' ? one.state : ('not_signed' as const),
        },
  )
  const tabs = (['to_sign', 'signed', 'all'] as const).map((key) => ({
    ...{ key, count: counts[key], label: labels[key] },
    href: listHref('/notes', { ...query, show: key === 'to_sign' ? undefined : key, page: undefined }),
  }))
  return (
    <>
      <PageHeader
        title="Notes"
        isInHeadOnPhone="title"
        facts={[
          counts.to_sign > 0
            ? `${count(counts.to_sign, 'note')} to sign`
            : counts.all > 0
              ? 'Every note is signed'
              : 'What the clinicians write of each session',
          ...(counts.waitingCents > 0 ? [<Waiting key="waiting" cents={counts.waitingCents} />] : []),
        ]}
        actions={isAllowed(actor.role, 'settings:write') ? <NoteKeeping {...keeping} /> : null}
      />
      {keeping.keepsNotes ? null : (
        <div className="mb-4">
          <Notice tone="info" icon={Info}>
            Notes of this practice are kept elsewhere: the attendance of a session says which are signed.
          </Notice>
        </div>
      )}
      <PageTabs tabs={tabs} current={show} label="Notes by state" />
      <ListSearch path="/notes" query={query} label="Member or group" />
      {rows.length > 0 ? (
        <NoteTable notes={notes} today={actor.today} />
      ) : (
        <Card>
          <NoNotes
            text={text}
            show={show}
            all={counts.all}
            dropHref={listHref('/notes', { ...query, text: undefined })}
          />
        </Card>
      )}
      <ListPages path="/notes" query={query} page={page} size={notesOnAPage} count={counts[show]} noun="note" />
    </>
  )
}

const labels = { to_sign: 'To sign', signed: 'Signed', all: 'All' }

function Waiting({ cents }: { cents: number }) {
  return (
    <>
      <Money cents={cents} className="text-foreground" /> waits for them
    </>
  )
}

type NoNotesProps = { text: string | undefined; show: keyof typeof labels; all: number; dropHref: string }

function NoNotes({ text, show, all, dropHref }: NoNotesProps) {
  const drop = (
    <Button asChild variant="outline">
      <Link href={dropHref}>Drop the search</Link>
    </Button>
  )
  if (text) {
    return (
      <EmptyState title={`No note fits “${text}”`} action={drop}>
        {all > 0 ? `${count(all, 'note')} under All fit it.` : 'Look for a member’s name or a group’s.'}
      </EmptyState>
    )
  }
  if (show === 'to_sign' && all > 0) return <EmptyState title="Nothing waits for you">Every note is signed.</EmptyState>
  return (
    <EmptyState
      title="No notes yet"
      action={
        <Button asChild variant="outline">
          <Link href="/calendar">Go to the calendar</Link>
        </Button>
      }
    >
      A note stands here for everybody who came, once attendance is saved.
    </EmptyState>
  )
}
