'use client'

import { ClaimChanges } from '@/components/billing/claim-changes'
import { RecordForm } from '@/components/form/record-form'
import { SubmitButton } from '@/components/form/submit-button'
import { troubleInWords, useLatestAnswer } from '@/components/form/use-latest-answer'
import { Card, CardContent, CardHeader, CardTitle } from '@/components/ui/card'
import type { GroupKind } from '@/lib/attendance/session'
import type { Activity } from '@/lib/codes/activities'
import type { Clinician } from '../../../_components/facilitator-field'
import { GroupFields } from '../../../_components/group-fields'
import { previewGroup, saveGroup } from '../actions'

type GroupFormProps = {
  group: {
    id: string
    name: string
    kind: GroupKind
    capacity: number | null
    defaultActivity: Activity | null
    version: number
  }
  facilitators: readonly Clinician[]
  clinicians: readonly Clinician[]
}

/** What the group is; once its kind is another, which claims that would change. */
export function GroupForm({ group, facilitators, clinicians }: GroupFormProps) {
  const { answer, isWaiting, trouble, put } = useLatestAnswer(previewGroup)
  // Nothing else of a group moves a claim.
  const typed = (form: FormData) => put(form.get('kind') === group.kind ? null : form)
  return (
    <div className="grid items-start gap-5 xl:grid-cols-[minmax(0,640px)_minmax(0,412px)]">
      <Card aria-label="Settings">
        <CardHeader>
          <CardTitle>Settings</CardTitle>
        </CardHeader>
        <CardContent>
          <RecordForm
            action={saveGroup}
            hidden={{ groupId: group.id }}
            version={group.version}
            className="space-y-4"
            onTyped={typed}
          >
            <GroupFields clinicians={clinicians} group={group} chosen={facilitators} />
            <div className="flex justify-end border-t pt-4">
              <SubmitButton working="Saving">Save the group</SubmitButton>
            </div>
          </RecordForm>
        </CardContent>
      </Card>
      {answer || isWaiting || trouble ? (
        <ClaimChanges
          preview={answer?.status === 'done' ? answer.changes : null}
          problem={trouble ? troubleInWords(trouble) : answer?.status === 'refused' ? answer.message : null}
          isStale={isWaiting && answer !== null}
        />
      ) : null}
    </div>
  )
}
