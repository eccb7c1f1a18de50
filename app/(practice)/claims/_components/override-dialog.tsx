'use client'

import Link from 'next/link'
import { useActionState } from 'react'
import { RuleId } from '@/components/billing/rule-id'
import { idle } from '@/components/form/action-state'
import { SubmitButton } from '@/components/form/submit-button'
import { Button } from '@/components/ui/button'
import { Dialog, DialogClose, DialogContent, DialogFooter } from '@/components/ui/dialog'
import { Label } from '@/components/ui/label'
import { Textarea } from '@/components/ui/textarea'
import { count } from '@/lib/kernel/words'
import { overrideHold } from '../actions'
import { FieldProblem, Refused } from './option-cards'
import { tellWhenDone } from './tell-when-done'
import { useDialogFocus } from './use-dialog-focus'

export type Overridable = {
  id: string
  name: string
  /** The holds that can be overridden, each by its rule. */
  holds: readonly { rule: string; message: string }[]
  /** Holds that are not shown here, and where they are. */
  more?: { count: number; href: string } | null
}

/** Lets a claim go in spite of a hold, with a reason that is kept with the owner's name. */
export function OverrideDialog({ claim, onClose }: { claim: Overridable | null; onClose: () => void }) {
  const focus = useDialogFocus()
  return (
    <Dialog open={claim !== null} onOpenChange={(isOpen) => !isOpen && onClose()}>
      {claim ? (
        <DialogContent
          {...focus}
          title={`Override ${claim.holds.length === 1 && !claim.more ? 'the hold' : 'holds'} on ${claim.name}’s claim?`}
          description="What you choose no longer holds this claim. Other claims, and later ones, still wait for it."
        >
          <OverrideForm claim={claim} onClose={onClose} />
        </DialogContent>
      ) : null}
    </Dialog>
  )
}

function OverrideForm({ claim, onClose }: { claim: Overridable; onClose: () => void }) {
  const [state, action] = useActionState(tellWhenDone(overrideHold, onClose), idle)
  const fields = state.status === 'invalid' ? state.fields : {}
  return (
    <form action={action} className="grid gap-4">
      <input type="hidden" name="claimId" value={claim.id} />
      <fieldset className="grid gap-2" aria-describedby={fields.rules ? 'rules-error' : undefined}>
        <legend className="mb-1.5 text-[13px] font-medium">What to override</legend>
        {claim.holds.map(({ rule, message }) => (
          <label
            key={rule}
            className="flex cursor-pointer items-start gap-3 rounded-lg border border-border-strong p-3 text-[13px]/[18px] has-checked:border-hold-line has-checked:bg-hold-tint"
          >
            <input
              type="checkbox"
              name="rules"
              value={rule}
              defaultChecked
              className="mt-px size-4 shrink-0 accent-primary"
            />
            <span className="flex-1">{message}</span>
            <RuleId>{rule}</RuleId>
          </label>
        ))}
        {claim.more ? (
          <p className="text-[12.5px]/[18px] text-muted-foreground">
            {count(claim.more.count, 'more hold')} on this claim.{' '}
            <Link href={claim.more.href} className="text-primary underline decoration-primary-line underline-offset-4">
              Open it to see {claim.more.count === 1 ? 'it' : 'them'}
            </Link>
          </p>
        ) : null}
        {fields.rules ? <FieldProblem id="rules-error">{fields.rules}</FieldProblem> : null}
      </fieldset>
      <div className="grid gap-1.5">
        <Label htmlFor="reason">Reason</Label>
        <Textarea
          id="reason"
          name="reason"
          aria-invalid={fields.reason ? true : undefined}
          aria-describedby={fields.reason ? 'reason-error' : 'reason-help'}
        />
        {fields.reason ? (
          <FieldProblem id="reason-error">{fields.reason}</FieldProblem>
        ) : (
          <p id="reason-help" className="text-[12.5px]/[18px] text-muted-foreground">
            It stays in the claim’s history with your name.
          </p>
        )}
      </div>
      {state.status === 'refused' ? <Refused>{state.message}</Refused> : null}
      <DialogFooter>
        <DialogClose asChild>
          <Button variant="outline">Keep on hold</Button>
        </DialogClose>
        <SubmitButton working="Overriding">Override with this reason</SubmitButton>
      </DialogFooter>
    </form>
  )
}
