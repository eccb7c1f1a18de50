'use client'

import { Archive } from 'lucide-react'
import { ConfirmForm } from '@/components/form/confirm-form'
import { RecordForm } from '@/components/form/record-form'
import { SubmitButton } from '@/components/form/submit-button'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { archivePatient, restorePatient } from '../actions'

/** Sets a patient aside, after one question. */
export function SetAside({ id, name }: { id: string; name: string }) {
  return (
    <ConfirmForm
      trigger={
        <Button variant="outline">
          <Archive aria-hidden="true" /> Set aside
        </Button>
      }
      title={`Set ${name} aside?`}
      description="They are not offered any more where people are chosen. Sessions, claims and notes stay, and you can take them back."
      act={`Set ${name} aside`}
      acting="Setting aside"
      keep="Keep them"
      action={archivePatient}
      hidden={{ patientId: id }}
    />
  )
}

/** Says that a patient is set aside, with the way back. */
export function IsAside({ id, mayWrite }: { id: string; mayWrite: boolean }) {
  return (
    <div className="mb-5">
      <Notice
        tone="blocked"
        icon={Archive}
        title="Set aside"
        action={
          mayWrite ? (
            <RecordForm action={restorePatient} hidden={{ patientId: id }}>
              <SubmitButton variant="outline" working="Taking back">
                Take back
              </SubmitButton>
            </RecordForm>
          ) : null
        }
      >
        They are not offered where people are chosen. What was billed stays.
      </Notice>
    </div>
  )
}
