'use client'

import { useState } from 'react'
import { ConfirmForm } from '@/components/form/confirm-form'
import { Button } from '@/components/ui/button'
import { ClaimEffect } from '../../_components/claim-effect'
import type { EnrolmentView } from '../../_components/provider-view'
import { previewEnrolmentEnd, removeEnrolment } from '../actions'

type RemoveEnrolmentProps = { providerId: string; version: number; enrolment: EnrolmentView }

/** Takes back an enrolment that should not be there, after saying which claims that changes. */
export function RemoveEnrolment({ providerId, version, enrolment }: RemoveEnrolmentProps) {
  const fields = { providerId, enrolmentId: enrolment.id }
  return (
    <ConfirmForm
      trigger={
        <Button variant="ghost" size="sm" aria-label={`Remove the enrollment with ${enrolment.payerName}`}>
          Remove
        </Button>
      }
      title={`Remove the enrollment with ${enrolment.payerName}?`}
      description="For one that was written down by mistake. If it has ended, change it and give its last day."
      action={removeEnrolment}
      hidden={fields}
      version={version}
      act="Remove the enrollment"
      acting="Removing"
    >
      <Effect fields={{ ...fields, version: String(version) }} />
    </ConfirmForm>
  )
}

/** Asked once, when the question opens. */
function Effect({ fields }: { fields: Record<string, string> }) {
  const [form] = useState(() => {
    const data = new FormData()
    for (const [name, value] of Object.entries(fields)) data.set(name, value)
    return data
  })
  return <ClaimEffect ask={previewEnrolmentEnd} fields={form} />
}
