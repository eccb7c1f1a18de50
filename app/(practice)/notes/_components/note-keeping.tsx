'use client'

import { RecordSheet } from '@/components/form/record-sheet'
import { SelectField } from '@/components/form/select-field'
import { Button } from '@/components/ui/button'
import { chooseNoteKeeping } from '../actions'

/** An owner's choice whether attendance waits for a note signed here. */
export function NoteKeeping({ keepsNotes, version }: { keepsNotes: boolean; version: number }) {
  return (
    <RecordSheet
      trigger={<Button variant="outline">Where notes are kept</Button>}
      title="Where notes are kept"
      description="This decides what a claim waits for from the next attendance on."
      action={chooseNoteKeeping}
      version={version}
      save="Save where notes are kept"
      saving="Saving"
    >
      <SelectField
        name="keeps"
        label="Notes are kept"
        defaultValue={keepsNotes ? 'here' : 'elsewhere'}
        options={[
          { value: 'here', label: 'Here: a claim waits until its note is signed here' },
          { value: 'elsewhere', label: 'Elsewhere: the attendance says which are signed' },
        ]}
      />
      <div className="space-y-2 text-[13px]/5 text-muted-foreground">
        <p>
          Attendance that is saved already stays as it is: what counts as signed stays signed, and no claim goes on hold
          by this.
        </p>
        <p>Notes that are written here stay, and stay readable, whichever you choose.</p>
      </div>
    </RecordSheet>
  )
}
