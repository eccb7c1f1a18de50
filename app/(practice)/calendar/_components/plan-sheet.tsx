'use client'

import { useEffect, useEffectEvent, useState } from 'react'
import type { ActionState } from '@/components/form/action-state'
import { RecordForm } from '@/components/form/record-form'
import { SelectField } from '@/components/form/select-field'
import { SubmitButton } from '@/components/form/submit-button'
import { Button } from '@/components/ui/button'
import { Sheet, SheetContent } from '@/components/ui/sheet'
import type { IsoDate } from '@/lib/kernel/dates'
import { addSession, changeSession } from '../actions'
import { ChangeEffect } from './change-effect'
import { PlanFields } from './plan-fields'
import type { CalendarSessionShown, Choices, PlanShown } from './session-types'
import { useChangePreview } from './use-change-preview'

type PlanSheetProps = {
  /** Null: a new one. */
  session: CalendarSessionShown | null
  choices: Choices
  day: IsoDate
  onClose: () => void
}

/** Makes a session, or moves one; what that does stands under the fields before it is saved. */
export function PlanSheet(props: PlanSheetProps) {
  const { session, onClose } = props
  return (
    <Sheet open onOpenChange={(isOpen) => (isOpen ? undefined : onClose())}>
      <SheetContent
        title={session ? 'Move or change the session' : 'New session'}
        description={session ? session.groupName : 'One meeting of a group, beside its series.'}
      >
        <PlanForm {...props} />
      </SheetContent>
    </Sheet>
  )
}

function PlanForm({ session, choices, day, onClose }: PlanSheetProps) {
  const preview = useChangePreview(session ? 'change' : 'add')
  const [groupId, setGroupId] = useState('')
  const group = choices.groups.find((one) => one.id === groupId)
  const plan: Partial<PlanShown> = session?.plan ?? { date: day, ...group?.usual, ...group }
  const askAgain = useEffectEvent(() => {
    if (groupId !== '') preview.ask()
  })
  // The fields of another group stand there only after this render.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the group is what it is asked again for.
  useEffect(() => askAgain(), [groupId])
  const { answer } = preview
  const isOutside = answer?.status === 'done' && (answer.check?.hours.isKnown ?? false) && !answer.check?.hours.isInside
  return (
    <div ref={preview.around}>
      <RecordForm
        action={session ? changeSession : (addSession as (state: ActionState, form: FormData) => Promise<ActionState>)}
        {...(session ? { hidden: { sessionId: session.id }, version: session.version } : {})}
        onTyped={preview.ask}
        onDone={onClose}
        className="space-y-4"
      >
        {session ? null : (
          <SelectField
            name="groupId"
            label="Group"
            none="Choose a group"
            value={groupId}
            onChange={(event) => setGroupId(event.target.value)}
            options={choices.groups.map((one) => ({ value: one.id, label: one.name }))}
          />
        )}
        <PlanFields
          key={groupId}
          plan={plan}
          choices={choices}
          isOutside={isOutside && !(answer.isSeries ?? false)}
          onChange={preview.ask}
        />
        <ChangeEffect {...preview} />
        <div className="flex justify-end gap-2 border-t pt-4">
          <Button variant="outline" onClick={onClose}>
            {session ? 'Leave it as it is' : 'Not now'}
          </Button>
          <SubmitButton working="Saving">{session ? 'Save the session' : 'Make the session'}</SubmitButton>
        </div>
      </RecordForm>
    </div>
  )
}
