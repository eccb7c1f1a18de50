'use client'

import { useActionState, useEffect, useRef } from 'react'
import { idle } from '@/components/form/action-state'
import { Field } from '@/components/form/field'
import { FormState, useStandingState } from '@/components/form/form-state'
import { SubmitButton } from '@/components/form/submit-button'
import { PasswordField } from '../../../_components/password-field'
import { RefusedLine } from '../../../_components/refused-line'
import { joinPractice } from '../actions'

/** A password for the one who was invited: the same form whether they have an account or not. */
export function JoinForm({ secret, email }: { secret: string; email: string }) {
  const [state, action] = useActionState(joinPractice, idle)
  const password = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (state.status !== 'idle') password.current?.focus()
  }, [state])
  const standing = useStandingState(state)
  return (
    <FormState value={{ ...standing, isWorking: false }}>
      <form action={action} className="space-y-5" noValidate>
        <input type="hidden" name="secret" value={secret} />
        <Field
          name="shown"
          label="Email"
          type="email"
          autoComplete="username"
          readOnly
          disabled
          value={email}
          className="h-10 text-sm"
          help="You sign in with it from now on"
        />
        <PasswordField
          ref={password}
          kind="new-password"
          help="Choose one of 15 characters or more. If you sign in to Cohort with this email already, use the password you have."
        />
        <RefusedLine state={state} />
        <SubmitButton working="Joining" className="h-[42px] w-full text-sm">
          Join the practice
        </SubmitButton>
      </form>
    </FormState>
  )
}
