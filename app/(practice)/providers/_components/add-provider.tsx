'use client'

import { Plus } from 'lucide-react'
import { RecordSheet } from '@/components/form/record-sheet'
import { Button } from '@/components/ui/button'
import { addProvider } from '../actions'
import { ProviderFields } from './provider-fields'
import type { SupervisorChoice } from './provider-view'

/** A new clinician in a sheet; afterwards the clinician's page opens. */
export function AddProvider({ supervisors }: { supervisors: readonly SupervisorChoice[] }) {
  return (
    <RecordSheet
      trigger={
        <Button>
          <Plus aria-hidden="true" /> Add provider
        </Button>
      }
      title="Add a provider"
      description="Somebody of the practice who leads groups. Enrollment with payers comes next, on their page."
      action={addProvider}
      save="Add provider"
      saving="Adding"
    >
      <ProviderFields supervisors={supervisors} />
    </RecordSheet>
  )
}
