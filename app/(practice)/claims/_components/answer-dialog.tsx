'use client'

import { useActionState, useEffect } from 'react'
import { toast } from 'sonner'
import { idle } from '@/components/form/action-state'
import { Field } from '@/components/form/field'
import { SubmitButton } from '@/components/form/submit-button'
import { Button } from '@/components/ui/button'
import { Dialog, DialogClose, DialogContent, DialogFooter } from '@/components/ui/dialog'
import { answerAddon } from '../actions'

export type Question = { payerId: string | null; payerName: string | null; code: string | null }

/** The payer's answer about 99050 or 99051, given once for all of its claims. */
export function AnswerDialog({ reason, onClose }: { reason: Question | null; onClose: () => void }) {
  return (
    <Dialog open={reason !== null} onOpenChange={(isOpen) => !isOpen && onClose()}>
      {reason?.payerId && reason.code ? (
        <DialogContent
          title={`Does ${reason.payerName} pay ${reason.code}?`}
          description="Answer once: every claim of this payer that waits for it follows, and every later one."
        >
          <AnswerForm
            payerId={reason.payerId}
            payerName={reason.payerName ?? 'the payer'}
            code={reason.code}
            onClose={onClose}
          />
        </DialogContent>
      ) : null}
    </Dialog>
  )
}

type AnswerFormProps = { payerId: string; payerName: string; code: string; onClose: () => void }

function AnswerForm({ payerId, payerName, code, onClose }: AnswerFormProps) {
  const [state, action] = useActionState(answerAddon, idle)
  useEffect(() => {
    if (state.status !== 'done') return
    toast.success(state.message)
    onClose()
  }, [state, onClose])
  const fields = state.status === 'invalid' ? state.fields : {}
  return (
    <form action={action} className="space-y-4">
      <input type="hidden" name="payerId" value={payerId} />
      <input type="hidden" name="code" value={code} />
      <fieldset className="space-y-2">
        <legend className="sr-only">Answer</legend>
        {[
          ['bill', `Yes: bill ${code}`, 'It stays on the claims that wait, and they become ready.'],
          ['suppress', `No: leave ${code} off`, 'The claims go out without it, and say why.'],
        ].map(([value, label, help]) => (
          <label
            key={value}
            className="flex cursor-pointer gap-3 rounded-lg border border-border-strong p-3 has-checked:border-primary has-checked:bg-primary-tint"
          >
            <input type="radio" name="answer" value={value} className="mt-0.5 accent-primary" />
            <span className="text-[13px]">
              <span className="block font-medium">{label}</span>
              <span className="text-muted-foreground">{help}</span>
            </span>
          </label>
        ))}
        {fields.answer ? <p className="text-[12.5px] text-denied">{fields.answer}</p> : null}
      </fieldset>
      <Field
        name="source"
        label={`How do you know what ${payerName} pays?`}
        placeholder="Call of Nov 24, Pat, ref 4471-K"
        error={fields.source}
      />
      {state.status === 'refused' ? (
        <p role="alert" className="text-[13px] text-denied">
          {state.message}
        </p>
      ) : null}
      <DialogFooter>
        <DialogClose asChild>
          <Button variant="outline">Keep on hold</Button>
        </DialogClose>
        <SubmitButton working="Answering">Answer for {payerName}</SubmitButton>
      </DialogFooter>
    </form>
  )
}
