'use client'

import { type ReactNode, useId } from 'react'
import { useFieldState } from './form-state'

type CheckFieldProps = {
  name: string
  label: ReactNode
  help?: ReactNode
  value?: string
  defaultChecked?: boolean
  onChange?: (isChecked: boolean) => void
}

/** Yes or no; what is sent is `value` ('on' unless said) or nothing. */
export function CheckField({ name, label, help, value = 'on', defaultChecked, onChange }: CheckFieldProps) {
  const id = useId()
  const { error, mend } = useFieldState(name)
  const said = error ?? help
  return (
    <div className="flex items-start gap-2.5" onInput={mend}>
      <input
        type="checkbox"
        {...{ id, name, value, defaultChecked }}
        aria-describedby={said ? `${id}-said` : undefined}
        aria-invalid={error ? true : undefined}
        onChange={onChange && ((event) => onChange(event.currentTarget.checked))}
        className="mt-0.5 size-4 shrink-0 accent-primary"
      />
      <div className="min-w-0">
        <label htmlFor={id} className="text-[13px]/[18px] font-medium">
          {label}
        </label>
        {said ? (
          <p id={`${id}-said`} className={`text-[12.5px]/[18px] ${error ? 'text-denied' : 'text-muted-foreground'}`}>
            {said}
          </p>
        ) : null}
      </div>
    </div>
  )
}
