import { Copy, File, FilePenLine, TriangleAlert } from 'lucide-react'
import Link from 'next/link'
import { Money } from '@/components/billing/money'
import { ServiceDate } from '@/components/billing/service-date'
import { cn } from '@/components/cn'
import { Card, CardCount, CardHeader, CardTitle } from '@/components/ui/card'
import type { IsoDate } from '@/lib/kernel/dates'
import { count } from '@/lib/kernel/words'
import type { NoteToSign } from './day-types'

type NotesToSignProps = { notes: readonly NoteToSign[]; today: IsoDate; keepsNotes: boolean }

/** Notes that a clinician has not signed, and what their claims would bring. */
export function NotesToSign({ notes, today, keepsNotes }: NotesToSignProps) {
  const first = notes[0]
  const waiting = notes.filter((note) => note.heldCents > 0)
  const cents = waiting.reduce((sum, note) => sum + note.heldCents, 0)
  const hrefOf = ({ sessionId, patientId }: NoteToSign) =>
    keepsNotes ? `/sessions/${sessionId}/notes?patient=${patientId}` : `/sessions/${sessionId}`
  return (
    <Card aria-labelledby="notes" className="h-fit">
      <CardHeader>
        <CardTitle id="notes">Notes to sign</CardTitle>
        <CardCount>{notes.length}</CardCount>
        {first ? (
          <Link
            href={hrefOf(first)}
            className="touch-target inline-flex items-center text-[13px] text-primary underline decoration-primary-line underline-offset-4"
          >
            Sign in order
          </Link>
        ) : null}
      </CardHeader>
      {notes.length === 0 ? <p className="px-4 py-4 text-[13px] text-muted-foreground">Every note is signed.</p> : null}
      <ul>
        {notes.slice(0, 7).map((note) => (
          <li key={note.sessionId + note.patientId} className="border-b last:border-b-0">
            <Link
              href={hrefOf(note)}
              className="flex items-start gap-3 px-4 py-2.5 text-[13px]/[18px] transition-colors duration-120 hover:bg-muted"
            >
              <NoteIcon note={note} keepsNotes={keepsNotes} />
              <span className="min-w-0 flex-1">
                <span className="block truncate font-medium">{note.patientName}</span>
                <span className="block truncate text-[12.5px] text-muted-foreground">
                  {note.groupName}, {note.date === today ? 'today' : <ServiceDate date={note.date} today={today} />}
                  {note.sameAs ? `, same text as ${note.sameAs}’s note` : null}
                </span>
              </span>
              <NoteEnd note={note} keepsNotes={keepsNotes} />
            </Link>
          </li>
        ))}
      </ul>
      {notes.length > 7 ? (
        <p className="border-t px-4 py-3 text-[13px]">
          <Link href="/notes" className="text-primary underline decoration-primary-line underline-offset-4">
            All {notes.length}
          </Link>
        </p>
      ) : null}
      {waiting.length > 0 ? (
        <p className="border-t px-4 py-3 text-[13px] text-muted-foreground">
          {count(waiting.length, 'claim')}, <Money cents={cents} className="text-foreground" /> in all,{' '}
          {waiting.length === 1 ? 'waits for this note.' : 'wait for these notes.'}
        </p>
      ) : null}
    </Card>
  )
}

function NoteIcon({ note, keepsNotes }: { note: NoteToSign; keepsNotes: boolean }) {
  const Icon = note.sameAs ? Copy : note.isDraft || !keepsNotes ? FilePenLine : File
  return (
    <Icon
      aria-hidden="true"
      className={cn('mt-px size-4 shrink-0 stroke-[1.8]', note.sameAs ? 'text-hold' : 'text-muted-foreground')}
    />
  )
}

/** How far the note is; where notes are kept elsewhere, what waits for it. */
function NoteEnd({ note, keepsNotes }: { note: NoteToSign; keepsNotes: boolean }) {
  if (!keepsNotes) return note.heldCents > 0 ? <Money cents={note.heldCents} /> : null
  if (!note.sameAs) return <span className="text-muted-foreground">{note.isDraft ? 'Draft' : 'Not begun'}</span>
  return (
    <span className="inline-flex items-center gap-1.5 text-hold">
      <TriangleAlert aria-hidden="true" className="size-4 shrink-0 stroke-[1.8]" />
      Look
    </span>
  )
}
