'use client'

import { CircleAlert, Eye, EyeOff } from 'lucide-react'
import { useActionState, useEffect, useRef, useState } from 'react'
import { idle } from '@/components/form/action-state'
import { Field } from '@/components/form/field'
import { SubmitButton } from '@/components/form/submit-button'
import { Input } from '@/components/ui/input'
import { Label } from '@/components/ui/label'
import { signIn } from '../actions'

/** Email and password. After a wrong pair the email stays and the keyboard goes to the password. */
export function SignInForm({ next }: { next: string }) {
  const [state, action] = useActionState(signIn, idle)
  const [email, setEmail] = useState('')
  const [isShown, setShown] = useState(false)
  const password = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (state.status === 'refused') password.current?.focus()
  }, [state])
  const fields = state.status === 'invalid' ? state.fields : {}
  return (
    <form action={action} className="space-y-5" noValidate>
      <input type="hidden" name="next" value={next} />
      <Field
        name="email"
        label="Email"
        type="email"
        autoComplete="username"
        value={email}
        onChange={(event) => setEmail(event.target.value)}
        error={fields.email}
        className="h-10 text-sm"
      />
      <div className="grid gap-1.5">
        <Label htmlFor="password">Password</Label>
        <div className="relative">
          <Input
            ref={password}
            id="password"
            name="password"
            type={isShown ? 'text' : 'password'}
            autoComplete="current-password"
            className="h-10 pr-11 text-sm"
            aria-invalid={fields.password ? true : undefined}
            aria-describedby={fields.password ? 'password-error' : undefined}
          />
          <button
            type="button"
            aria-pressed={isShown}
            onClick={() => setShown(!isShown)}
            className="absolute top-1/2 right-1 grid size-8 -translate-y-1/2 pointer-coarse:size-10 place-items-center rounded-md text-muted-foreground hover:text-foreground"
          >
            {isShown ? <EyeOff aria-hidden="true" className="size-4" /> : <Eye aria-hidden="true" className="size-4" />}
            <span className="sr-only">Show the password</span>
          </button>
        </div>
        {fields.password ? (
          <p id="password-error" className="flex items-start gap-1.5 text-[12.5px]/[18px] text-denied">
            <CircleAlert aria-hidden="true" className="mt-px size-4 shrink-0" />
            {fields.password}
          </p>
        ) : null}
      </div>
      {state.status === 'refused' ? (
        <p
          role="alert"
          className="flex items-start gap-2 rounded-md border border-denied-line bg-denied-tint px-3 py-2 text-[13px]/[18px] text-denied"
        >
          <CircleAlert aria-hidden="true" className="mt-px size-4 shrink-0" />
          {state.message}
        </p>
      ) : null}
      <SubmitButton working="Signing in" className="h-[42px] w-full text-sm">
        Sign in
      </SubmitButton>
    </form>
  )
}
