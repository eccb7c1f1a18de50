import { CircleAlert } from 'lucide-react'
import { useFieldState } from '@/components/form/form-state'

type Option = { value: string; label: string; help: string }

type OptionCardsProps = {
  name: string
  legend: string
  options: readonly Option[]
  defaultValue?: string
}

/** One of a few answers, each with what it will do. */
export function OptionCards({ name, legend, options, defaultValue }: OptionCardsProps) {
  const { error, mend } = useFieldState(name)
  return (
    <fieldset className="grid gap-2" onChange={mend} aria-describedby={error ? `${name}-error` : undefined}>
      <legend className="mb-1.5 text-[13px] font-medium">{legend}</legend>
      {options.map(({ value, label, help }) => (
        <label
          key={value}
          className="flex cursor-pointer gap-3 rounded-lg border border-border-strong p-3 transition-colors duration-120 hover:bg-muted has-checked:border-primary has-checked:bg-primary-tint"
        >
          <input
            type="radio"
            name={name}
            value={value}
            defaultChecked={value === defaultValue}
            aria-invalid={error ? true : undefined}
            aria-describedby={`${name}-${value}`}
            className="mt-0.5 size-4 shrink-0 accent-primary"
          />
          <span className="text-[13px]/[18px]">
            <span className="block font-medium">{label}</span>
            <span id={`${name}-${value}`} className="text-muted-foreground">
              {help}
            </span>
          </span>
        </label>
      ))}
      {error ? <FieldProblem id={`${name}-error`}>{error}</FieldProblem> : null}
    </fieldset>
  )
}

/** What is wrong with a field, under it. */
export function FieldProblem({ id, children }: { id: string; children: string }) {
  return (
    <p id={id} className="flex items-start gap-1.5 text-[12.5px]/[18px] text-denied">
      <CircleAlert aria-hidden="true" className="mt-px size-4 shrink-0" />
      {children}
    </p>
  )
}

/** Why the whole form was refused. */
export function Refused({ children }: { children: string }) {
  return (
    <p role="alert" className="flex items-start gap-1.5 text-[13px]/[18px] text-denied">
      <CircleAlert aria-hidden="true" className="mt-px size-4 shrink-0" />
      {children}
    </p>
  )
}
