'use client'

import { longDay } from '@/components/billing/long-day'
import { RecordForm } from '@/components/form/record-form'
import { SubmitButton } from '@/components/form/submit-button'
import { TextAreaField } from '@/components/form/text-area-field'
import { Button } from '@/components/ui/button'
import { Sheet, SheetContent } from '@/components/ui/sheet'
import type { IsoDate } from '@/lib/kernel/dates'
import { timeInWords } from '@/lib/kernel/words'
import { cancelSession, restoreSession } from '../actions'
import { ChangeEffect } from './change-effect'
import type { CalendarSessionShown } from './session-types'
import { useChangePreview } from './use-change-preview'

type FlipSheetProps = {
  act: 'cancel' | 'restore'
  session: CalendarSessionShown
  today: IsoDate
  onClose: () => void
}

/** Calls a session off with its reason, or puts it back; what that does is said first. */
export function FlipSheet(props: FlipSheetProps) {
  const { act, session, today, onClose } = props
  return (
    <Sheet open onOpenChange={(isOpen) => (isOpen ? undefined : onClose())}>
      <SheetContent
        title={act === 'cancel' ? 'Cancel the session' : 'Restore the session'}
        description={`${session.groupName}, ${longDay(session.date, today)}, ${timeInWords(session.startTime)}`}
      >
        <FlipForm {...props} />
      </SheetContent>
    </Sheet>
  )
}

function FlipForm({ act, session, onClose }: FlipSheetProps) {
  const preview = useChangePreview(act)
  const isCancel = act === 'cancel'
  return (
    <div ref={preview.around}>
      <RecordForm
        action={isCancel ? cancelSession : restoreSession}
        hidden={{ sessionId: session.id }}
        version={session.version}
        onDone={onClose}
        className="space-y-4"
      >
        {isCancel ? (
          <TextAreaField
            name="cancelReason"
            label="Why it is cancelled"
            rows={2}
            help="Who looks at the calendar reads it. No names of members here."
          />
        ) : (
          <p className="text-[13px]/5">
            It was cancelled{session.cancelReason ? `: ${session.cancelReason}` : ''}. Restored, its members are
            expected again.
          </p>
        )}
        <ChangeEffect {...preview} />
        <div className="flex justify-end gap-2 border-t pt-4">
          <Button variant="outline" onClick={onClose}>
            {isCancel ? 'Keep the session' : 'Leave it cancelled'}
          </Button>
          <SubmitButton variant={isCancel ? 'destructive' : 'default'} working={isCancel ? 'Cancelling' : 'Restoring'}>
            {isCancel ? 'Cancel the session' : 'Restore the session'}
          </SubmitButton>
        </div>
      </RecordForm>
    </div>
  )
}
