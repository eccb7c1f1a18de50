'use client'

import { useActionState, useEffect, useRef, useState } from 'react'
import { idle } from '@/components/form/action-state'
import { Field } from '@/components/form/field'
import { FormState, useStandingState } from '@/components/form/form-state'
import { SubmitButton } from '@/components/form/submit-button'
import { PasswordField } from '../../_components/password-field'
import { RefusedLine } from '../../_components/refused-line'
import { signIn } from '../actions'

/** Email and password. After a wrong pair the email stays and the keyboard goes to the password. */
export function SignInForm({ next }: { next: string }) {
  const [state, action] = useActionState(signIn, idle)
  const [email, setEmail] = useState('')
  const password = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (state.status === 'refused') password.current?.focus()
  }, [state])
  const standing = useStandingState(state)
  return (
    <FormState value={{ ...standing, isWorking: false }}>
      <form action={action} className="space-y-5" noValidate>
        <input type="hidden" name="next" value={next} />
        <Field
          name="email"
          label="Email"
          type="email"
          autoComplete="username"
          value={email}
          onChange={(event) => setEmail(event.target.value)}
          className="h-10 text-sm"
        />
        <PasswordField ref={password} kind="current-password" />
        {state.status === 'refused' ? <RefusedLine state={state} /> : null}
        <SubmitButton working="Signing in" className="h-[42px] w-full text-sm">
          Sign in
        </SubmitButton>
      </form>
    </FormState>
  )
}
