'use client'

import { startTransition, useActionState, useEffect, useRef, useState } from 'react'
import { idle } from '@/components/form/action-state'
import { Field } from '@/components/form/field'
import { FormState, useStandingState } from '@/components/form/form-state'
import { SelectField } from '@/components/form/select-field'
import { SubmitButton } from '@/components/form/submit-button'
import { PasswordField } from '../../_components/password-field'
import { RefusedLine } from '../../_components/refused-line'
import { makeFirstOwner } from '../actions'

const zones = [
  { value: 'America/New_York', label: 'Eastern' },
  { value: 'America/Chicago', label: 'Central' },
  { value: 'America/Denver', label: 'Mountain' },
  { value: 'America/Phoenix', label: 'Arizona' },
  { value: 'America/Los_Angeles', label: 'Pacific' },
  { value: 'America/Anchorage', label: 'Alaska' },
  { value: 'Pacific/Honolulu', label: 'Hawaii' },
  { value: 'America/Puerto_Rico', label: 'Atlantic, Puerto Rico' },
  { value: 'Pacific/Guam', label: 'Guam' },
]

const nothing = { practiceName: '', timeZone: 'America/New_York', ownerName: '', email: '' }

/** The practice and its owner. What was typed stays after a refusal. */
export function SetUpForm() {
  const [state, action, isWorking] = useActionState(makeFirstOwner, idle)
  const [typed, setTyped] = useState(nothing)
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    if (state.status === 'invalid') form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus()
  }, [state])
  // Who makes the practice sits in it as a rule; the server cannot know their clock.
  useEffect(() => {
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions()
    if (zones.some((one) => one.value === timeZone)) setTyped((before) => ({ ...before, timeZone }))
  }, [])
  const standing = useStandingState(state)
  const field = (name: keyof typeof nothing) => ({
    ...{ name, value: typed[name], className: 'h-10 text-sm' },
    onChange: (event: { target: { value: string } }) => setTyped({ ...typed, [name]: event.target.value }),
  })
  return (
    <FormState value={{ ...standing, isWorking }}>
      <form
        ref={form}
        action={action}
        // Sent by hand: a form that sends itself is reset by React afterwards, which loses the time zone on a refusal.
        onSubmit={(event) => {
          event.preventDefault()
          const fields = new FormData(event.currentTarget)
          startTransition(() => action(fields))
        }}
        className="space-y-5"
        noValidate
      >
        <Field {...field('practiceName')} label="Practice" autoComplete="organization" help="As payers know it" />
        <SelectField {...field('timeZone')} label="Time zone" options={zones} />
        <Field {...field('ownerName')} label="Your name" autoComplete="name" />
        <Field {...field('email')} label="Your email" type="email" autoComplete="username" help="You sign in with it" />
        <PasswordField kind="new-password" help="15 characters or more. A few words in a row are easy to keep." />
        <RefusedLine state={state} />
        <SubmitButton working="Making the practice" className="h-[42px] w-full text-sm">
          Make the practice
        </SubmitButton>
      </form>
    </FormState>
  )
}
