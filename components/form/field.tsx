import { CircleAlert } from 'lucide-react'
import type { ComponentProps, ReactNode } from 'react'
import { Input } from '@/components/ui/input'
import { Label } from '@/components/ui/label'

type FieldProps = ComponentProps<typeof Input> & {
  name: string
  label: string
  help?: ReactNode
  error?: string
  isOptional?: boolean
}

/** A field with its label above, help or error under it, each tied to the input. */
export function Field({ name, label, help, error, isOptional = false, id = name, ...props }: FieldProps) {
  const described = error ? `${id}-error` : help ? `${id}-help` : undefined
  return (
    <div className="grid gap-1.5">
      <Label htmlFor={id}>
        {label}
        {isOptional ? <span className="ml-1.5 font-normal text-muted-foreground">optional</span> : null}
      </Label>
      <Input id={id} name={name} aria-invalid={error ? true : undefined} aria-describedby={described} {...props} />
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
    </div>
  )
}
