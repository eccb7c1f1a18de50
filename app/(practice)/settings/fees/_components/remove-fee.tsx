'use client'

import { Button } from '@/components/ui/button'
import { ChangesSheet } from '../../_components/changes-sheet'
import { previewFeeRemoval, removeFee } from '../actions'

/** Takes a mistaken fee out of use, after what that changes was seen. */
export function RemoveFee({ id, name }: { id: string; name: string }) {
  return (
    <ChangesSheet
      trigger={
        <Button variant="ghost" size="sm" aria-label={`Remove the fee for ${name}`}>
          Remove
        </Button>
      }
      title={`Remove the fee for ${name}?`}
      description="For a mistake. A new price is a new fee from a day: the old one then stays for what was held before."
      action={removeFee}
      preview={previewFeeRemoval}
      hidden={{ id }}
      asksAtOnce
      isDestructive
      save="Remove the fee"
      saving="Removing"
      cancelLabel="Keep it"
    />
  )
}
