import { Lock } from 'lucide-react'
import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { openDb } from '@/app/_server/db'
import { isAllowed } from '@/app/_server/permissions'
import { requireActor } from '@/app/_server/session'
import { longDay } from '@/components/billing/long-day'
import { dayLabel } from '@/components/billing/service-date'
import { EmptyState } from '@/components/layout/empty-state'
import { Page } from '@/components/layout/page'
import { PageHeader } from '@/components/layout/page-header'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { count, timeInWords } from '@/lib/kernel/words'
import { GroupNote } from './_components/group-note'
import { stateOfNote } from './_components/note-of-member'
import { viewOfNote } from './_components/note-view-of'
import { NotesDesk } from './_components/notes-desk'
import { readSessionNotes } from './workflow'

export const metadata: Metadata = { title: 'Notes of a session' }

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ patient?: string | string[] }> }

export default async function SessionNotesPage({ params, searchParams }: Props) {
  const [{ id }, { patient }] = await Promise.all([params, searchParams])
  const asked = typeof patient === 'string' ? patient : undefined
  const actor = await requireActor('attendance:read', `/sessions/${id}/notes${asked ? `?patient=${asked}` : ''}`)
  if (!/^[0-9a-f-]{36}$/.test(id)) notFound()
  if (!isAllowed(actor.role, 'notes:read')) return <NotForThisRole sessionId={id} />
  const read = await readSessionNotes(await openDb(), actor, id, asked)
  if (!read) notFound()
  const { board, members, open, group } = read
  const day = dayLabel(board.date, actor.today)
  const listed = members.map(({ row, note }) => ({
    ...{ patientId: row.patientId, name: row.name, firstName: row.firstName, lastName: row.lastName },
    state: stateOfNote(row.choice.noteSigned, note),
  }))
  const toSign = members.filter(({ row }) => !row.choice.noteSigned)
  const mayWrite = board.keepsNotes && board.status === 'held' && isAllowed(actor.role, 'notes:write')
  return (
    <Page
      crumbs={[
        { label: 'Notes', href: '/notes' },
        { label: board.groupName, href: `/sessions/${board.id}` },
        { label: day },
      ]}
      detail={`${day} · ${timeInWords(board.startTime)}`}
    >
      <PageHeader
        title={`Notes of ${board.groupName}`}
        facts={[
          `${longDay(board.date, actor.today)}, ${timeInWords(board.startTime)}`,
          `${members.length} took part`,
          toSign.length > 0 ? `${count(toSign.length, 'note')} to sign` : 'every note is signed',
        ]}
        actions={
          <Button asChild variant="outline">
            <Link href={`/sessions/${board.id}`}>Attendance</Link>
          </Button>
        }
      />
      {board.keepsNotes ? null : (
        <div className="mb-4">
          <Notice tone="info" icon={Lock}>
            Notes of this practice are kept elsewhere: the attendance of a session says which are signed. An owner can
            change that under Notes.
          </Notice>
        </div>
      )}
      {board.status !== 'held' || !open ? (
        <EmptyState
          title={board.status === 'held' ? 'Nobody was there' : 'Attendance is not taken yet'}
          action={
            <Button asChild>
              <Link href={`/sessions/${board.id}`}>Open attendance</Link>
            </Button>
          }
        >
          Each person who was there gets a note of their own, once attendance is saved.
        </EmptyState>
      ) : (
        <>
          <GroupNote
            sessionId={board.id}
            note={group}
            people={board.rows.map(({ firstName, lastName }) => ({ firstName, lastName }))}
            mayWrite={mayWrite}
          />
          <NotesDesk
            sessionId={board.id}
            members={listed}
            note={viewOfNote(read, open, actor.today)}
            mayAdd={isAllowed(actor.role, 'notes:write')}
          />
        </>
      )}
    </Page>
  )
}

/** What somebody sees who may see the session and not its notes. */
function NotForThisRole({ sessionId }: { sessionId: string }) {
  return (
    <Page
      crumbs={[
        { label: 'Calendar', href: '/calendar' },
        { label: 'Attendance', href: `/sessions/${sessionId}` },
        { label: 'Notes' },
      ]}
    >
      <PageHeader title="Notes" />
      <Notice tone="info" icon={Lock} title="Notes are locked for your role">
        They are read by the clinician who leads the session and by an owner of the practice.
      </Notice>
    </Page>
  )
}
