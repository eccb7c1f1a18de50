'use client'

import { Plus } from 'lucide-react'
import { useState } from 'react'
import { DateField } from '@/components/form/date-field'
import { RecordSheet } from '@/components/form/record-sheet'
import { SelectField } from '@/components/form/select-field'
import { Button } from '@/components/ui/button'
import { ClaimEffect } from '../../_components/claim-effect'
import type { EnrolmentView } from '../../_components/provider-view'
import { previewEnrolment, saveEnrolment } from '../actions'

type EnrolmentSheetProps = {
  providerId: string
  version: number
  payers: readonly { id: string; name: string }[]
  /** Left out for a new one. */
  enrolment?: EnrolmentView
}

/** One enrolment: the payer and its first and last day, with what it does to claims. */
export function EnrolmentSheet({ providerId, version, payers, enrolment }: EnrolmentSheetProps) {
  const [typed, setTyped] = useState<FormData | null>(null)
  return (
    <RecordSheet
      trigger={
        enrolment ? (
          <Button variant="outline" size="sm" aria-label={`Change the enrollment with ${enrolment.payerName}`}>
            Change
          </Button>
        ) : (
          <Button variant="outline" size="sm">
            <Plus aria-hidden="true" /> Add enrollment
          </Button>
        )
      }
      title={enrolment ? `Enrollment with ${enrolment.payerName}` : 'Add an enrollment'}
      description="The day on the payer’s letter; for Medicare the effective day in PECOS."
      action={saveEnrolment}
      hidden={{ providerId, enrolmentId: enrolment?.id ?? '' }}
      version={version}
      onTyped={setTyped}
      save="Save enrollment"
      saving="Saving"
    >
      <SelectField
        name="payerId"
        label="Payer"
        defaultValue={enrolment?.payerId ?? ''}
        {...(enrolment ? {} : { none: 'Choose one' })}
        options={payers.map((one) => ({ value: one.id, label: one.name }))}
      />
      <DateField name="from" label="First day" defaultValue={enrolment?.from ?? null} />
      <DateField
        name="through"
        label="Last day"
        isOptional
        defaultValue={enrolment?.through ?? null}
        help="Left empty while it goes on"
      />
      <ClaimEffect ask={previewEnrolment} fields={typed} />
    </RecordSheet>
  )
}
