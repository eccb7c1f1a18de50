'use client'

import Link from 'next/link'
import { RuleId } from '@/components/billing/rule-id'
import { useFieldState } from '@/components/form/form-state'
import { RecordForm } from '@/components/form/record-form'
import { SubmitButton } from '@/components/form/submit-button'
import { TextAreaField } from '@/components/form/text-area-field'
import { Button } from '@/components/ui/button'
import { Dialog, DialogClose, DialogContent, DialogFooter } from '@/components/ui/dialog'
import { count } from '@/lib/kernel/words'
import { overrideHold } from '../actions'
import { FieldProblem } from './option-cards'
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
  return (
    <RecordForm action={overrideHold} onDone={onClose} hidden={{ claimId: claim.id }} className="grid gap-4">
      <Holds claim={claim} />
      <TextAreaField name="reason" label="Reason" help="It stays in the claim’s history with your name." />
      <DialogFooter>
        <DialogClose asChild>
          <Button variant="outline">Keep on hold</Button>
        </DialogClose>
        <SubmitButton working="Overriding">Override with this reason</SubmitButton>
      </DialogFooter>
    </RecordForm>
  )
}

/** What holds the claim, each to be overridden or left. */
function Holds({ claim }: { claim: Overridable }) {
  const { error } = useFieldState('rules')
  return (
    <fieldset className="grid gap-2" aria-describedby={error ? 'rules-error' : undefined}>
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
      {error ? <FieldProblem id="rules-error">{error}</FieldProblem> : null}
    </fieldset>
  )
}
