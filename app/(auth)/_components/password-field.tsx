'use client'

import { Eye, EyeOff } from 'lucide-react'
import { type Ref, useState } from 'react'
import { FieldFrame } from '@/components/form/field'
import { Input } from '@/components/ui/input'

type PasswordFieldProps = {
  /** 'new-password' where one is chosen: the browser's keeper of passwords then offers one. */
  kind: 'current-password' | 'new-password'
  help?: string
  ref?: Ref<HTMLInputElement>
}

/** A password, which can be shown while it is typed. One that is being chosen stays after a refusal, to be mended. */
export function PasswordField({ kind, help, ref }: PasswordFieldProps) {
  const [isShown, setShown] = useState(false)
  const [typed, setTyped] = useState('')
  const kept =
    kind === 'new-password'
      ? { value: typed, onChange: (event: { target: { value: string } }) => setTyped(event.target.value) }
      : {}
  return (
    <FieldFrame name="password" id="password" label="Password" help={help}>
      {(control) => (
        <div className="relative">
          <Input
            {...control}
            {...kept}
            ref={ref}
            type={isShown ? 'text' : 'password'}
            autoComplete={kind}
            className="h-10 pr-11 text-sm"
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
      )}
    </FieldFrame>
  )
}
