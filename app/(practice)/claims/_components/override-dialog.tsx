'use client'

import { useActionState, useEffect } from 'react'
import { toast } from 'sonner'
import { idle } from '@/components/form/action-state'
import { SubmitButton } from '@/components/form/submit-button'
import { Button } from '@/components/ui/button'
import { Dialog, DialogClose, DialogContent, DialogFooter } from '@/components/ui/dialog'
import { Label } from '@/components/ui/label'
import { Textarea } from '@/components/ui/textarea'
import { overrideHold } from '../actions'

type Overridable = { id: string; name: string; rules: readonly string[]; sentence: string | null }

/** Lets a claim go in spite of a hold, with a reason that is kept with the owner's name. */
export function OverrideDialog({ claim, onClose }: { claim: Overridable | null; onClose: () => void }) {
  return (
    <Dialog open={claim !== null} onOpenChange={(isOpen) => !isOpen && onClose()}>
      {claim ? (
        <DialogContent title={`Override the hold on ${claim.name}’s claim?`} description={claim.sentence}>
          <OverrideForm claim={claim} onClose={onClose} />
        </DialogContent>
      ) : null}
    </Dialog>
  )
}

function OverrideForm({ claim, onClose }: { claim: Overridable; onClose: () => void }) {
  const [state, action] = useActionState(overrideHold, idle)
  useEffect(() => {
    if (state.status !== 'done') return
    toast.success(state.message)
    onClose()
  }, [state, onClose])
  const fields = state.status === 'invalid' ? state.fields : {}
  return (
    <form action={action} className="space-y-4">
      <input type="hidden" name="claimId" value={claim.id} />
      <fieldset className="space-y-1.5">
        <legend className="text-[13px] font-medium">Rules to override</legend>
        {claim.rules.map((rule) => (
          <label key={rule} className="flex items-center gap-2 text-[13px]">
            <input type="checkbox" name="rules" value={rule} defaultChecked className="size-4 accent-primary" />
            <span className="font-mono">{rule}</span>
          </label>
        ))}
        {fields.rules ? <p className="text-[12.5px] text-denied">{fields.rules}</p> : null}
      </fieldset>
      <div className="space-y-1.5">
        <Label htmlFor="reason">Reason</Label>
        <Textarea
          id="reason"
          name="reason"
          aria-invalid={fields.reason ? true : undefined}
          aria-describedby="reason-help"
        />
        <p
          id="reason-help"
          className={fields.reason ? 'text-[12.5px] text-denied' : 'text-[12.5px] text-muted-foreground'}
        >
          {fields.reason ?? 'It stays in the claim’s history with your name.'}
        </p>
      </div>
      {state.status === 'refused' ? (
        <p role="alert" className="text-[13px] text-denied">
          {state.message}
        </p>
      ) : null}
      <DialogFooter>
        <DialogClose asChild>
          <Button variant="outline">Keep on hold</Button>
        </DialogClose>
        <SubmitButton working="Overriding">Override with this reason</SubmitButton>
      </DialogFooter>
    </form>
  )
}
