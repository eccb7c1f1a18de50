'use client'

import { useState } from 'react'
import { Field } from '@/components/form/field'
import { RecordSheet } from '@/components/form/record-sheet'
import { TextAreaField } from '@/components/form/text-area-field'
import { Button } from '@/components/ui/button'
import { Card, CardCount, CardHeader, CardTitle } from '@/components/ui/card'
import type { Named } from '@/lib/attendance/names-in-text'
import { writeGroupNote } from '../actions'
import { NamesWarning } from './names-warning'

const instead = 'The group’s note stands with everybody’s own: write “a member”.'

type GroupNoteProps = {
  sessionId: string
  note: { topic: string; narrative: string; version: number } | null
  people: readonly Named[]
  mayWrite: boolean
}

/** What the group as a whole did, once for everybody: it names nobody. */
export function GroupNote({ sessionId, note, people, mayWrite }: GroupNoteProps) {
  const [text, setText] = useState(`${note?.topic ?? ''}\n${note?.narrative ?? ''}`)
  return (
    <Card aria-labelledby="group-note" className="mb-5 max-md:mb-4">
      <CardHeader className={note ? undefined : 'border-b-0'}>
        <CardTitle id="group-note">The group’s note</CardTitle>
        <CardCount className="max-sm:hidden">
          {note ? 'names nobody' : 'not written yet: topic, and what the group did'}
        </CardCount>
        {mayWrite ? (
          <RecordSheet
            trigger={
              <Button variant="outline" size="sm">
                {note ? 'Change it' : 'Write it'}
              </Button>
            }
            title="The group’s note"
            description="The topic and a few sentences about the group as a whole. It stands with every member’s note."
            action={writeGroupNote}
            hidden={{ sessionId }}
            version={note?.version ?? 0}
            onTyped={(form) => setText(`${form.get('topic')}\n${form.get('narrative')}`)}
            save="Save the group’s note"
            saving="Saving"
          >
            <Field name="topic" label="Topic" defaultValue={note?.topic} />
            <TextAreaField
              name="narrative"
              label="What the group did"
              help="What was worked on, and how. No member’s name."
              isOptional
              defaultValue={note?.narrative}
              className="min-h-40"
            />
            <NamesWarning text={text} people={people} instead={instead} />
          </RecordSheet>
        ) : null}
      </CardHeader>
      {note ? (
        <div className="px-4 py-3 text-sm/[22px]">
          <p className="font-medium break-words">{note.topic}</p>
          {note.narrative ? <p className="max-w-[75ch] break-words whitespace-pre-wrap">{note.narrative}</p> : null}
          <NamesWarning text={`${note.topic}\n${note.narrative}`} people={people} instead={instead} />
        </div>
      ) : null}
    </Card>
  )
}
