'use client'

import { Archive, ArchiveRestore } from 'lucide-react'
import { ConfirmForm } from '@/components/form/confirm-form'
import { RecordForm } from '@/components/form/record-form'
import { SubmitButton } from '@/components/form/submit-button'
import { Button } from '@/components/ui/button'
import { bringProviderBack, setProviderAside } from '../../actions'

type ArchiveProviderProps = { id: string; version: number; name: string; isArchived: boolean }

/** Sets a clinician aside, or takes one back. */
export function ArchiveProvider({ id, version, name, isArchived }: ArchiveProviderProps) {
  if (isArchived) {
    return (
      <RecordForm action={bringProviderBack} hidden={{ id }} version={version}>
        <SubmitButton variant="outline" working="Bringing back">
          <ArchiveRestore aria-hidden="true" /> Bring back
        </SubmitButton>
      </RecordForm>
    )
  }
  return (
    <ConfirmForm
      trigger={
        <Button variant="outline">
          <Archive aria-hidden="true" /> Archive
        </Button>
      }
      title={`Archive ${name}?`}
      description="Nobody can choose an archived provider for a group or a session. What was done stays and is billed."
      action={setProviderAside}
      hidden={{ id }}
      version={version}
      act={`Archive ${name}`}
      acting="Archiving"
      keep="Keep in the list"
    />
  )
}
