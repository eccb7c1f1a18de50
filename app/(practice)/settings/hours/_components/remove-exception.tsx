'use client'

import { Button } from '@/components/ui/button'
import { ChangesSheet } from '../../_components/changes-sheet'
import { previewRemoval, removeException } from '../actions'

/** Takes a day back to its week, after what that changes was seen. */
export function RemoveException({ id, date, holiday }: { id: string; date: string; holiday: string | null }) {
  return (
    <ChangesSheet
      trigger={
        <Button variant="ghost" size="sm" aria-label={`Remove ${date}`}>
          Remove
        </Button>
      }
      title={`Remove ${date}?`}
      description={holiday ? `The day is closed then, as ${holiday} is.` : 'The day then follows its week again.'}
      action={removeException}
      preview={previewRemoval}
      hidden={{ id }}
      asksAtOnce
      isDestructive
      save="Remove the day"
      saving="Removing"
      cancelLabel="Keep it"
    />
  )
}
