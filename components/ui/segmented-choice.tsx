'use client'

import type { ReactNode } from 'react'
import { cn } from '@/components/cn'

export type Choice<Value extends string> = {
  value: Value
  label: string
  /** Shown in place of the label, which stays the name. */
  icon?: ReactNode
  /** A choice that means "did not come" is ink on card, not plum. */
  isAbsence?: boolean
  className?: string
}

type SegmentedChoiceProps<Value extends string> = {
  name: string
  legend: string
  choices: readonly Choice<Value>[]
  value: Value | null
  onChoose: (value: Value) => void
  disabled?: boolean
  variant?: 'track' | 'icons' | 'grid'
}

/** One of a few, all in sight: a radio group, so arrow keys move in it and one Tab passes it. */
export function SegmentedChoice<Value extends string>({
  name,
  legend,
  choices,
  value,
  onChoose,
  disabled = false,
  variant = 'track',
}: SegmentedChoiceProps<Value>) {
  return (
    <fieldset disabled={disabled} className="min-w-0">
      <legend className="sr-only">{legend}</legend>
      <div
        className={cn(
          variant === 'track' && 'inline-flex rounded-md border bg-muted p-0.5',
          variant === 'icons' && 'inline-flex gap-0.5',
          variant === 'grid' && 'grid grid-cols-3 gap-1.5',
          disabled && 'opacity-50',
        )}
      >
        {choices.map((choice) => (
          <label
            key={choice.value}
            title={choice.icon ? choice.label : undefined}
            className={cn(
              'relative flex cursor-pointer items-center justify-center rounded-md border border-transparent text-[13px]/[18px] whitespace-nowrap text-muted-foreground select-none hover:text-foreground has-focus-visible:outline-2 has-focus-visible:outline-offset-1 has-focus-visible:outline-ring',
              variant === 'track' && 'h-7 px-2',
              variant === 'icons' && 'size-8 pointer-coarse:size-11',
              variant === 'grid' && 'h-11 border-border-strong bg-card px-1',
              choice.value === value &&
                (choice.isAbsence
                  ? 'border-foreground bg-card font-semibold text-foreground'
                  : 'border-primary bg-primary-tint font-semibold text-primary'),
              choice.className,
            )}
          >
            <input
              type="radio"
              name={name}
              value={choice.value}
              checked={choice.value === value}
              onChange={() => onChoose(choice.value)}
              className="absolute inset-0 cursor-pointer opacity-0"
            />
            {choice.icon ? (
              <>
                {choice.icon}
                <span className="sr-only">{choice.label}</span>
              </>
            ) : (
              choice.label
            )}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
