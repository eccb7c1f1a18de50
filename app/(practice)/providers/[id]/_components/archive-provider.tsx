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
        <SubmitButton variant="outline" working="Taking back">
          <ArchiveRestore aria-hidden="true" /> Take back
        </SubmitButton>
      </RecordForm>
    )
  }
  return (
    <ConfirmForm
      trigger={
        <Button variant="outline">
          <Archive aria-hidden="true" /> Set aside
        </Button>
      }
      title={`Set ${name} aside?`}
      description="Nobody can choose them for a group or a session any more. What was done stays and is billed, and you can take them back."
      action={setProviderAside}
      hidden={{ id }}
      version={version}
      act={`Set ${name} aside`}
      acting="Setting aside"
      keep="Keep in the list"
    />
  )
}
