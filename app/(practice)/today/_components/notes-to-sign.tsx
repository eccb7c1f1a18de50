import { FilePenLine } from 'lucide-react'
import Link from 'next/link'
import { Money } from '@/components/billing/money'
import { ServiceDate } from '@/components/billing/service-date'
import { Card, CardCount, CardHeader, CardTitle } from '@/components/ui/card'
import type { IsoDate } from '@/lib/kernel/dates'
import { count } from '@/lib/kernel/words'
import type { NoteToSign } from './day-types'

/** Notes that a clinician has not signed, and what their claims would bring. */
export function NotesToSign({ notes, today }: { notes: readonly NoteToSign[]; today: IsoDate }) {
  const first = notes[0]
  const waiting = notes.filter((note) => note.heldCents > 0)
  const cents = waiting.reduce((sum, note) => sum + note.heldCents, 0)
  return (
    <Card aria-labelledby="notes" className="h-fit">
      <CardHeader>
        <CardTitle id="notes">Notes to sign</CardTitle>
        <CardCount>{notes.length}</CardCount>
        {first ? (
          <Link
            href={`/sessions/${first.sessionId}`}
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
              href={`/sessions/${note.sessionId}`}
              className="flex items-start gap-3 px-4 py-2.5 text-[13px]/[18px] transition-colors duration-120 hover:bg-muted"
            >
              <FilePenLine aria-hidden="true" className="mt-px size-4 shrink-0 stroke-[1.8] text-muted-foreground" />
              <span className="min-w-0 flex-1">
                <span className="block truncate font-medium">{note.patientName}</span>
                <span className="block truncate text-[12.5px] text-muted-foreground">
                  {note.groupName}, {note.date === today ? 'today' : <ServiceDate date={note.date} today={today} />}
                </span>
              </span>
              {note.heldCents > 0 ? <Money cents={note.heldCents} /> : null}
            </Link>
          </li>
        ))}
      </ul>
      {notes.length > 7 ? <p className="border-t px-4 py-3 text-[13px]">{notes.length - 7} more after these</p> : null}
      {waiting.length > 0 ? (
        <p className="border-t px-4 py-3 text-[13px] text-muted-foreground">
          {count(waiting.length, 'claim')}, <Money cents={cents} className="text-foreground" /> in all,{' '}
          {waiting.length === 1 ? 'waits for this note.' : 'wait for these notes.'}
        </p>
      ) : null}
    </Card>
  )
}
