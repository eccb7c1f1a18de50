'use client'

import { CircleAlert, CloudOff, LoaderCircle, Send, Users } from 'lucide-react'
import type { RefObject } from 'react'
import { ClaimChanges } from '@/components/billing/claim-changes'
import type { ActionState, FieldErrors } from '@/components/form/action-state'
import { DateField } from '@/components/form/date-field'
import { Field } from '@/components/form/field'
import { SignedOutNotice } from '@/components/form/signed-out-notice'
import { type LatestAnswer, type Trouble, troubleInWords } from '@/components/form/use-latest-answer'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import type { IsoDate } from '@/lib/kernel/dates'
import { count } from '@/lib/kernel/words'
import type { PreviewAnswer } from '../actions'

type ChangePanelProps = {
  form: RefObject<HTMLFormElement | null>
  preview: LatestAnswer<PreviewAnswer>
  /** Why there is nothing to ask the engine yet. */
  waiting: string | null
  answer: ActionState
  isSaving: boolean
  from: IsoDate
  fromHelp: string
  needsSource: boolean
  sentClaims: number
  onFrom: (day: IsoDate | null) => void
  onSave: () => void
  onDiscard: () => void
}

/** Which claims a change would change, from when it holds and how that is known; saved only after that was seen. */
export function ChangePanel(props: ChangePanelProps) {
  const { form, preview, waiting, answer, isSaving, sentClaims, onSave, onDiscard } = props
  const errors = answer.status === 'invalid' ? answer.fields : {}
  const changes = preview.answer?.status === 'done' ? preview.answer.changes : null
  const changed = changes?.changed ?? 0
  const isStale = preview.isWaiting || changes === null
  const label = isStale || changed === 0 ? 'Save' : `Save and change ${count(changed, 'claim')}`
  return (
    <form
      ref={form}
      noValidate
      aria-label="The change"
      className="overflow-hidden rounded-lg border border-primary-line bg-card"
      onSubmit={(event) => {
        event.preventDefault()
        onSave()
      }}
    >
      <div className="[&>section]:rounded-none [&>section]:border-0">
        <ClaimChanges preview={changes} isStale={preview.isWaiting} problem={waiting ?? problemOf(preview)} />
      </div>
      {sentClaims > 0 ? (
        <p className="flex items-center gap-2 px-4 pb-3 text-[13px]/[18px] text-muted-foreground">
          <Send aria-hidden="true" className="size-4 shrink-0 stroke-[1.8] text-sent" />
          {sentClaims === 1
            ? '1 sent claim keeps its lines and its reasons.'
            : `${sentClaims} sent claims keep their lines and their reasons.`}
        </p>
      ) : null}
      <div className="space-y-3 border-t bg-muted p-4">
        <PanelNotices answer={answer} trouble={preview.trouble} />
        <PanelFields {...{ ...props, errors }} />
        <div className="flex flex-wrap items-center gap-2">
          <Button type="submit" aria-busy={isSaving} aria-disabled={isSaving || undefined}>
            {isSaving ? <LoaderCircle aria-hidden="true" className="animate-spin" /> : null}
            {isSaving ? 'Saving' : label}
          </Button>
          <Button variant="ghost" onClick={onDiscard}>
            Discard
          </Button>
        </div>
      </div>
    </form>
  )
}

function problemOf({ answer, trouble }: LatestAnswer<PreviewAnswer>): string | null {
  if (trouble === 'failed') return troubleInWords(trouble)
  if (trouble !== null) return answer === null ? 'Not looked at yet.' : null
  return answer?.status === 'refused' ? answer.message : null
}

type PanelFieldsProps = Pick<ChangePanelProps, 'from' | 'fromHelp' | 'needsSource' | 'onFrom'> & { errors: FieldErrors }

/** From which day of service the change holds, and how the practice knows. */
function PanelFields({ from, fromHelp, needsSource, onFrom, errors }: PanelFieldsProps) {
  return (
    <div className="grid gap-3 sm:grid-cols-2">
      <DateField
        key={fromHelp}
        name="from"
        label="Applies from"
        defaultValue={from}
        error={errors.from}
        help={fromHelp}
        onDay={onFrom}
      />
      <Field
        name="source"
        label="How do you know?"
        isOptional={!needsSource}
        placeholder="Call of Nov 19"
        autoComplete="off"
        error={errors.source}
      />
    </div>
  )
}

function PanelNotices({ answer, trouble }: { answer: ActionState; trouble: Trouble | null }) {
  const refusal =
    answer.status === 'refused' ? answer.message : answer.status === 'invalid' ? answer.fields[''] : undefined
  return (
    <div className="space-y-2 empty:hidden">
      {trouble === 'signed_out' ? (
        <SignedOutNotice>What you changed is kept on this page. Sign in again, then save here.</SignedOutNotice>
      ) : null}
      {trouble === 'offline' ? (
        <Notice tone="hold" icon={CloudOff} isAlert title="No connection">
          What you changed stays on this page. Try again.
        </Notice>
      ) : null}
      {answer.status === 'conflict' ? (
        <Notice tone="info" icon={Users} isAlert title={answer.message}>
          Nothing of yours is lost. Beside your settings stands what holds now. Save again to keep yours.
        </Notice>
      ) : null}
      {refusal ? (
        <Notice tone="denied" icon={CircleAlert} isAlert>
          {refusal}
        </Notice>
      ) : null}
    </div>
  )
}
