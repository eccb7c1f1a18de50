'use client'

import { Pencil } from 'lucide-react'
import { RecordSheet } from '@/components/form/record-sheet'
import { Button } from '@/components/ui/button'
import { Kbd } from '@/components/ui/kbd'
import { DetailsFields } from '../../_components/details-fields'
import type { PatientShown } from '../../_components/patient-view'
import { savePatient } from '../actions'

/** The details of a patient in a sheet; the key E opens it (PatientKeys). */
export function EditDetails({ patient }: { patient: PatientShown }) {
  return (
    <RecordSheet
      trigger={
        <Button variant="outline" data-edit>
          <Pencil aria-hidden="true" /> Edit <Kbd className="max-md:hidden">E</Kbd>
        </Button>
      }
      title="Details"
      description={`${patient.firstName} ${patient.lastName}. Sent claims keep what they said.`}
      action={savePatient}
      hidden={{ patientId: patient.id }}
      version={patient.version}
      save="Save details"
      saving="Saving"
    >
      <DetailsFields one={patient} />
    </RecordSheet>
  )
}
