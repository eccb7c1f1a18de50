'use client'

import type { RefObject } from 'react'
import { RecordForm } from '@/components/form/record-form'
import { SubmitButton } from '@/components/form/submit-button'
import { TextAreaField } from '@/components/form/text-area-field'
import { Kbd } from '@/components/ui/kbd'
import type { NoteText } from '@/lib/attendance/member-note'
import type { Named } from '@/lib/attendance/names-in-text'
import { writeMemberNote } from '../actions'
import { LikenessField } from './likeness-field'
import { NamesWarning } from './names-warning'
import type { NoteView } from './note-view'

export type Typed = { text: NoteText; version: number }

type NoteFormProps = {
  note: NoteView
  /** What was typed here before another note was opened. */
  typed: Typed | undefined
  others: readonly Named[]
  signButton: RefObject<HTMLButtonElement | null>
  onTyped: (text: NoteText) => void
  onDone: () => void
}

/** One member's note while it can be written: three short texts, saved as a draft or signed. */
export function NoteForm({ note, typed, others, signButton, onTyped, onDone }: NoteFormProps) {
  const text = typed?.text ?? note.text
  // No maxLength: it would cut off what is pasted without a word.
  const lines = { rows: 3, className: 'min-h-[72px]' }
  return (
    <RecordForm
      action={writeMemberNote}
      hidden={{ sessionId: note.sessionId, patientId: note.patientId }}
      version={typed?.version ?? note.version}
      onDone={onDone}
      onTyped={(form) => {
        const of = (name: string) => String(form.get(name) ?? '')
        onTyped({ participation: of('participation'), response: of('response'), planLink: of('planLink') })
      }}
      className="space-y-4 p-4"
    >
      <TextAreaField
        name="participation"
        label="Participation"
        help="What this person did and said in the group."
        defaultValue={text.participation}
        {...lines}
      />
      <TextAreaField
        name="response"
        label="Response"
        help="How this person took it: mood, insight, what changed."
        defaultValue={text.response}
        {...lines}
      />
      <TextAreaField
        name="planLink"
        label="Link to the treatment plan"
        help="Which goal of the plan this served, and what comes next."
        defaultValue={text.planLink}
        {...lines}
      />
      <NamesWarning
        text={[text.participation, text.response, text.planLink].join('\n')}
        people={others}
        instead="A member’s own note shows nobody else: write “another member”."
      />
      <LikenessField alike={note.alike} />
      <div className="flex flex-wrap items-center justify-end gap-x-4 gap-y-3 border-t pt-4">
        <p className="min-w-56 flex-1 text-[13px]/[18px] text-pretty text-muted-foreground">{note.effect}</p>
        <span className="flex flex-wrap gap-2 max-md:w-full">
          <SubmitButton
            name="intent"
            value="save"
            variant="outline"
            working="Saving"
            className="max-md:h-11 max-md:flex-1"
          >
            Save draft
          </SubmitButton>
          <SubmitButton
            ref={signButton}
            name="intent"
            value="sign"
            working="Signing"
            className="max-md:h-11 max-md:flex-1"
          >
            Sign and lock <Kbd isOnPrimary>Ctrl ↵</Kbd>
          </SubmitButton>
        </span>
      </div>
    </RecordForm>
  )
}
