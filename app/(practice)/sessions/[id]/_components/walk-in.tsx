'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useId, useState, useTransition } from 'react'
import { Field } from '@/components/form/field'
import { SignedOutNotice } from '@/components/form/signed-out-notice'
import { useLatestAnswer } from '@/components/form/use-latest-answer'
import { whatKeepsAway } from '@/components/form/what-keeps-away'
import { Button } from '@/components/ui/button'
import { Input } from '@/components/ui/input'
import { Label } from '@/components/ui/label'
import { Sheet, SheetContent } from '@/components/ui/sheet'
import { dayInWords } from '@/lib/kernel/words'
import { addWalkIn, findPatients, type WalkInAnswer } from '../actions'

type WalkInProps = {
  sessionId: string
  payers: readonly { id: string; name: string }[]
  isOpen: boolean
  onOpenChange: (isOpen: boolean) => void
  /** Their row is the one to mark next. */
  onAdded: (patientId: string) => void
}

/** Someone who came without being expected: found by name, or new with name, birth date and payer; the rest can come later. */
export function WalkIn({ sessionId, payers, isOpen, onOpenChange, onAdded }: WalkInProps) {
  return (
    <Sheet open={isOpen} onOpenChange={onOpenChange}>
      <SheetContent title="Add a walk-in" description="They get a row of their own, and you mark them like the others.">
        {isOpen ? (
          <WalkInForm
            sessionId={sessionId}
            payers={payers}
            onDone={(patientId) => {
              onAdded(patientId)
              onOpenChange(false)
            }}
          />
        ) : null}
      </SheetContent>
    </Sheet>
  )
}

function WalkInForm({
  sessionId,
  payers,
  onDone,
}: Pick<WalkInProps, 'sessionId' | 'payers'> & { onDone: (patientId: string) => void }) {
  const router = useRouter()
  const searchId = useId()
  const [text, setText] = useState('')
  const [isNew, setNew] = useState(false)
  const [fields, setFields] = useState<Readonly<Record<string, string>>>({})
  const [problem, setProblem] = useState<string | null>(null)
  const [isSignedOut, setSignedOut] = useState(false)
  const [isWorking, start] = useTransition()

  const { answer: found, put } = useLatestAnswer(async (asked: string) => {
    return { text: asked, people: await findPatients({ sessionId, text: asked }) }
  }, 150)
  useEffect(() => put(text.trim() === '' ? null : text), [put, text])

  const add = (sent: unknown) =>
    start(async () => {
      // An action that finds nobody signed in would take this page away, and what was typed with it.
      const away = await whatKeepsAway()
      setSignedOut(away === 'signed_out')
      if (away === 'signed_out') return
      setFields({})
      setProblem(null)
      const answer = await addWalkIn(sent).catch(() => null)
      if (answer?.status === 'done') {
        router.refresh()
        onDone(answer.value.patientId)
      } else if (answer?.status === 'invalid') {
        setFields(answer.fields)
      } else if (answer?.status === 'refused') {
        setProblem(refusedInWords(answer.reason))
        if (answer.reason.kind !== 'known') return
        setNew(false)
        setText(answer.reason.patient.name)
      } else {
        setProblem('Not added: no connection. Try again.')
      }
    })

  const typed = text.trim()
  const shown = typed === '' ? [] : (found?.people ?? [])
  const isAnswered = found?.text === text
  return (
    <div className="space-y-5">
      {isSignedOut ? (
        <SignedOutNotice>What you typed is kept on this page. Sign in again, then add them here.</SignedOutNotice>
      ) : null}
      {problem ? (
        <p role="alert" className="rounded-md border border-hold-line bg-hold-tint px-3 py-2 text-[13px]">
          {problem}
        </p>
      ) : null}
      <div className="space-y-1.5">
        <Label htmlFor={searchId}>Name of a patient</Label>
        <Input
          id={searchId}
          autoFocus
          autoComplete="off"
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <ul className="divide-y rounded-md border empty:hidden">
          {shown.map((one) => (
            <li key={one.id}>
              <button
                type="button"
                disabled={isWorking}
                onClick={() => add({ sessionId, patientId: one.id })}
                className="touch-target flex w-full items-center justify-between gap-3 px-3 py-2 text-left text-[13px] hover:bg-muted"
              >
                <span className="font-medium">{one.name}</span>
                <span className="text-muted-foreground">
                  {dayInWords(one.birthDate)}
                  {one.payerName ? ` · ${one.payerName}` : ''}
                </span>
              </button>
            </li>
          ))}
        </ul>
        <p role="status" className="text-[12.5px] text-muted-foreground empty:hidden">
          {typed !== '' && shown.length === 0
            ? isAnswered
              ? `Nobody else named ${typed}. Add somebody new?`
              : 'Looking'
            : null}
        </p>
      </div>
      {isNew ? (
        <form
          className="space-y-4 border-t pt-4"
          noValidate
          onSubmit={(event) => {
            event.preventDefault()
            const form = new FormData(event.currentTarget)
            const word = (name: string) => String(form.get(name) ?? '')
            add({
              sessionId,
              firstName: word('firstName'),
              lastName: word('lastName'),
              birthDate: word('birthDate'),
              payerId: word('payerId') || null,
              memberNumber: word('memberNumber'),
              diagnosis: word('diagnosis').trim() || null,
            })
          }}
        >
          <Field name="firstName" label="First name" error={fields.firstName} />
          <Field name="lastName" label="Last name" error={fields.lastName} />
          <Field name="birthDate" label="Birth date" type="date" error={fields.birthDate} />
          <div className="space-y-1.5">
            <Label htmlFor="payerId">Payer</Label>
            <select
              id="payerId"
              name="payerId"
              className="touch-target h-[34px] w-full rounded-md border border-input bg-card px-2 text-[13.5px]"
            >
              <option value="">Not known yet</option>
              {payers.map((payer) => (
                <option key={payer.id} value={payer.id}>
                  {payer.name}
                </option>
              ))}
            </select>
          </div>
          <Field name="memberNumber" label="Member ID" isOptional error={fields.memberNumber} />
          <Field
            name="diagnosis"
            label="Diagnosis"
            isOptional
            help="ICD-10-CM, such as F33.1. Without one no claim is made."
            error={fields.diagnosis}
          />
          <Button type="submit" aria-busy={isWorking} aria-disabled={isWorking}>
            {isWorking ? 'Adding' : 'Add to the session'}
          </Button>
        </form>
      ) : (
        <Button variant="outline" onClick={() => setNew(true)}>
          Somebody new
        </Button>
      )}
    </div>
  )
}

function refusedInWords(reason: Extract<WalkInAnswer, { status: 'refused' }>['reason']): string {
  switch (reason.kind) {
    case 'known':
      return `${reason.patient.name}, born ${dayInWords(reason.patient.birthDate)}, is a patient already. Choose them from the list.`
    case 'archived':
      return 'They are set aside. Somebody who keeps the patients brings them back on their page, then add them here.'
    case 'already_there':
      return 'They stand in this session already.'
    default:
      return 'They are not there any more, or the session is not. Load the page again.'
  }
}
