'use client'

import { Field } from '@/components/form/field'
import { RecordForm } from '@/components/form/record-form'
import { SubmitButton } from '@/components/form/submit-button'
import { Button } from '@/components/ui/button'
import { Dialog, DialogClose, DialogContent, DialogFooter } from '@/components/ui/dialog'
import { formatMoney } from '@/lib/kernel/money'
import { count } from '@/lib/kernel/words'
import { answerAddon } from '../actions'
import { OptionCards } from './option-cards'
import { useDialogFocus } from './use-dialog-focus'

export type Question = {
  payerId: string | null
  payerName: string | null
  code: string | null
  /** What waits for the answer, where it is known. */
  claims?: number
  totalCents?: number
}

/** The payer's answer about 99050 or 99051, given once for all of its claims. */
export function AnswerDialog({ question, onClose }: { question: Question | null; onClose: () => void }) {
  const focus = useDialogFocus()
  return (
    <Dialog open={question !== null} onOpenChange={(isOpen) => !isOpen && onClose()}>
      {question?.payerId && question.code ? (
        <DialogContent
          {...focus}
          title={`Does ${question.payerName ?? 'the payer'} pay ${question.code}?`}
          description={`${meanings[question.code] ?? ''} ${waiting(question)}`.trim()}
        >
          <AnswerForm
            payerId={question.payerId}
            payerName={question.payerName ?? 'the payer'}
            code={question.code}
            onClose={onClose}
          />
        </DialogContent>
      ) : null}
    </Dialog>
  )
}

const meanings: Record<string, string> = {
  '99050': '99050 is for a session outside the posted hours.',
  '99051': '99051 is for a session in the evening, on a weekend or on a holiday, inside the posted hours.',
}

function waiting({ claims, totalCents }: Question): string {
  if (!claims || totalCents === undefined) return 'Answer once: its claims that wait follow, and every later one.'
  const them = claims === 1 ? 'it follows' : `all ${claims} follow`
  return `${count(claims, 'claim')}, ${formatMoney(totalCents)}: answer once and ${them}, and every later one.`
}

type AnswerFormProps = { payerId: string; payerName: string; code: string; onClose: () => void }

function AnswerForm({ payerId, payerName, code, onClose }: AnswerFormProps) {
  const options = [
    {
      value: 'bill',
      label: `Yes: bill ${code}`,
      help: 'It stays on the claims that wait, and this hold lifts itself.',
    },
    { value: 'suppress', label: `No: leave ${code} off`, help: 'The claims go out without it, and say why.' },
  ]
  return (
    <RecordForm action={answerAddon} onDone={onClose} hidden={{ payerId, code }} className="grid gap-4">
      <OptionCards name="answer" legend={`${payerName} said`} options={options} />
      <Field
        name="source"
        label={`How do you know what ${payerName} pays?`}
        placeholder="Call of Nov 24, Pat, ref 4471-K"
      />
      <DialogFooter>
        <DialogClose asChild>
          <Button variant="outline">Keep on hold</Button>
        </DialogClose>
        <SubmitButton working="Answering">Answer for {payerName}</SubmitButton>
      </DialogFooter>
    </RecordForm>
  )
}
