'use client'

import { Info, Lock } from 'lucide-react'
import { RecordForm } from '@/components/form/record-form'
import { SubmitButton } from '@/components/form/submit-button'
import { TextAreaField } from '@/components/form/text-area-field'
import { Notice } from '@/components/ui/notice'
import { addToNote } from '../actions'
import type { NoteView } from './note-view'

const parts = [
  ['participation', 'Participation'],
  ['response', 'Response'],
  ['planLink', 'Link to the treatment plan'],
] as const

/** A note that cannot be changed: what it says, what was added, and the way to add to it once it is signed. */
export function SignedNote({ note, mayAdd }: { note: NoteView; mayAdd: boolean }) {
  const written = parts.filter(([part]) => note.text[part] !== '')
  return (
    <div className="space-y-5 p-4">
      {note.readOnlyReason ? (
        <Notice tone="info" icon={Info}>
          {note.readOnlyReason}
        </Notice>
      ) : null}
      {written.map(([part, label]) => (
        <section key={part}>
          <h3 className="text-xs/4 font-medium text-muted-foreground">{label}</h3>
          <p className="mt-1 max-w-[75ch] text-sm/[22px] break-words whitespace-pre-wrap">{note.text[part]}</p>
        </section>
      ))}
      {note.signed ? (
        <p className="flex items-start gap-2 border-t pt-4 text-[13px]/[18px] text-muted-foreground">
          <Lock aria-hidden="true" className="mt-px size-4 shrink-0 stroke-[1.8]" />
          {note.signed}. Locked: what is missing can be added below it.
        </p>
      ) : null}
      {note.addenda.length > 0 ? (
        <ul aria-label="Addenda" className="space-y-3">
          {note.addenda.map((one) => (
            <li key={one.id} className="border-l-2 pl-3">
              <p className="text-xs/4 text-muted-foreground">{one.by}</p>
              <p className="mt-1 max-w-[75ch] text-sm/[22px] break-words whitespace-pre-wrap">{one.text}</p>
            </li>
          ))}
        </ul>
      ) : null}
      {note.noteId && note.signed && mayAdd ? (
        <RecordForm
          // A new one each time something was added: the field is empty again.
          key={note.addenda.length}
          action={addToNote}
          hidden={{ sessionId: note.sessionId, noteId: note.noteId }}
          className="space-y-3"
        >
          <TextAreaField
            name="text"
            label="Addendum"
            help="It stands below the note with your name and the time, and is not changed afterwards."
          />
          <SubmitButton variant="outline" working="Adding">
            Add to the note
          </SubmitButton>
        </RecordForm>
      ) : null}
    </div>
  )
}
