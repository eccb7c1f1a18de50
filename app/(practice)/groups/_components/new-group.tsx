'use client'

import { Plus } from 'lucide-react'
import { RecordSheet } from '@/components/form/record-sheet'
import { Button } from '@/components/ui/button'
import { createGroup } from '../actions'
import type { Clinician } from './facilitator-field'
import { GroupFields } from './group-fields'

/** A new group in a sheet; its page opens when it has been made. */
export function NewGroup({ clinicians }: { clinicians: readonly Clinician[] }) {
  return (
    <RecordSheet
      trigger={
        <Button>
          <Plus aria-hidden="true" /> New group
        </Button>
      }
      title="New group"
      description="Members and when it meets come next, on its page."
      action={createGroup}
      save="Make the group"
      saving="Making the group"
    >
      <GroupFields clinicians={clinicians} />
    </RecordSheet>
  )
}
