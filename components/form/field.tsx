'use client'

import { CircleAlert, Users } from 'lucide-react'
import { type ComponentProps, type ReactNode, useId } from 'react'
import { Input } from '@/components/ui/input'
import { Label } from '@/components/ui/label'
import { useFieldState } from './form-state'

export type FieldFrameProps = {
  name: string
  label: string
  help?: ReactNode
  error?: string
  isOptional?: boolean
  id?: string
}

/** What the control of a field is given, so that its label, help and error are tied to it. */
export type ControlProps = { id: string; name: string; 'aria-invalid'?: true; 'aria-describedby'?: string }

/**
 * A field with its label above and help or error under it. The error is the one given, else what the form around it was
 * answered (RecordForm), and stands until something is typed; so is what somebody else wrote there meanwhile.
 */
export function FieldFrame({
  name,
  label,
  help,
  error: given,
  isOptional = false,
  id: fixed,
  children,
}: FieldFrameProps & { children: (control: ControlProps) => ReactNode }) {
  const own = useId()
  const id = fixed ?? `${name}-${own}`
  const answered = useFieldState(name)
  const error = given ?? answered.error
  const said = [
    error && `${id}-error`,
    answered.theirs !== undefined && `${id}-theirs`,
    help && !error && `${id}-help`,
  ].filter(Boolean)
  return (
    <div className="grid content-start gap-1.5" onInput={answered.mend}>
      <Label htmlFor={id}>
        {label}
        {isOptional ? <span className="ml-1.5 font-normal text-muted-foreground">optional</span> : null}
      </Label>
      {children({
        ...{ id, name },
        ...(error ? { 'aria-invalid': true as const } : {}),
        ...(said.length > 0 ? { 'aria-describedby': said.join(' ') } : {}),
      })}
      {error ? (
        <p id={`${id}-error`} className="flex items-start gap-1.5 text-[12.5px]/[18px] text-denied">
          <CircleAlert aria-hidden="true" className="mt-px size-4 shrink-0" />
          {error}
        </p>
      ) : help ? (
        <p id={`${id}-help`} className="text-[12.5px]/[18px] text-muted-foreground">
          {help}
        </p>
      ) : null}
      {answered.theirs !== undefined ? (
        <p id={`${id}-theirs`} className="flex items-start gap-1.5 text-[12.5px]/[18px] text-info">
          <Users aria-hidden="true" className="mt-px size-4 shrink-0" />
          Now: {answered.theirs === '' ? 'nothing' : answered.theirs}
        </p>
      ) : null}
    </div>
  )
}

type FieldProps = Omit<ComponentProps<typeof Input>, 'id' | 'name'> & FieldFrameProps

/** A line of text. */
export function Field({ name, label, help, error, isOptional, id, ...props }: FieldProps) {
  return (
    <FieldFrame {...{ name, label, help, error, isOptional, id }}>
      {(control) => <Input {...control} {...props} />}
    </FieldFrame>
  )
}
