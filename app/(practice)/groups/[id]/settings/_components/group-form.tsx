'use client'

import { useEffect, useRef, useState } from 'react'
import { ClaimChanges } from '@/components/billing/claim-changes'
import { RecordForm } from '@/components/form/record-form'
import { SubmitButton } from '@/components/form/submit-button'
import { unlessAway } from '@/components/form/what-keeps-away'
import { Card, CardContent, CardHeader, CardTitle } from '@/components/ui/card'
import type { GroupKind } from '@/lib/attendance/session'
import type { Activity } from '@/lib/codes/activities'
import type { Clinician } from '../../../_components/facilitator-field'
import { GroupFields } from '../../../_components/group-fields'
import { type GroupPreview, previewGroup, saveGroup } from '../actions'

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
  const { preview, isAsking, typed } = useClaimPreview(group.kind)
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
      {preview || isAsking ? (
        <ClaimChanges
          preview={preview?.status === 'done' ? preview.changes : null}
          problem={preview?.status === 'refused' ? preview.message : null}
          isStale={isAsking && preview !== null}
        />
      ) : null}
    </div>
  )
}

/** Asks which claims change once the kind differs from the one that is stored: nothing else of a group moves a claim. */
function useClaimPreview(stored: GroupKind) {
  const [preview, setPreview] = useState<GroupPreview | null>(null)
  const [isAsking, setAsking] = useState(false)
  const latest = useRef(0)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])
  const typed = (form: FormData) => {
    clearTimeout(timer.current)
    latest.current += 1
    const asked = latest.current
    if (form.get('kind') === stored) {
      setPreview(null)
      setAsking(false)
      return
    }
    setAsking(true)
    timer.current = setTimeout(async () => {
      const answer = await unlessAway(() => previewGroup(form))
      if (asked !== latest.current) return
      setPreview(answer ?? { status: 'refused', message: 'Not checked: no answer. What you typed stays.' })
      setAsking(false)
    }, 250)
  }
  return { preview, isAsking, typed }
}
