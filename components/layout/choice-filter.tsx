import { ChevronDown } from 'lucide-react'
import { cn } from '@/components/cn'

/** How a filter looks that narrows nothing, and one that does. */
export const chip =
  'touch-target inline-flex h-[34px] shrink-0 items-center gap-1.5 rounded-md border border-border-strong bg-card text-[13.5px] transition-colors duration-120 hover:bg-muted'
export const chipOn = 'border-primary-line bg-primary-tint font-medium text-primary hover:bg-primary-tint'

type ChoiceFilterProps = {
  label: string
  /** The choice that narrows nothing, once another is chosen: 'Every payer'. */
  every: string
  choices: readonly { id: string; name: string }[]
  value: string | undefined
  onChoose: (id: string | undefined) => void
}

/** Narrows a list to one of some records; it is not there when there is nothing to choose from. */
export function ChoiceFilter({ label, every, choices, value, onChoose }: ChoiceFilterProps) {
  if (choices.length === 0) return null
  return (
    <span className="relative shrink-0">
      <select
        aria-label={label}
        value={value ?? ''}
        onChange={(event) => onChoose(event.target.value || undefined)}
        className={cn(
          chip,
          'max-w-52 cursor-pointer appearance-none pr-7 pl-2.5 field-sizing-content',
          value && chipOn,
        )}
      >
        <option value="">{value ? every : label}</option>
        {choices.map((one) => (
          <option key={one.id} value={one.id}>
            {one.name}
          </option>
        ))}
      </select>
      <ChevronDown
        aria-hidden="true"
        className={cn(
          'pointer-events-none absolute top-1/2 right-2 size-3.5 -translate-y-1/2 text-muted-foreground',
          value && 'text-primary',
        )}
      />
    </span>
  )
}
