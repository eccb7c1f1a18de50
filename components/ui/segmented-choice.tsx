'use client'

import type { ReactNode } from 'react'
import { cn } from '@/components/cn'

export type Choice<Value extends string> = {
  value: Value
  label: string
  icon?: ReactNode
  /** A choice that means "did not come" is ink on card, not plum. */
  isAbsence?: boolean
}

type SegmentedChoiceProps<Value extends string> = {
  name: string
  legend: string
  choices: readonly Choice<Value>[]
  value: Value | null
  onChoose: (value: Value) => void
  disabled?: boolean
  /** A row in a track, icons alone, large buttons for a thumb, or parts of one bar with icon and word. */
  variant?: 'track' | 'icons' | 'grid' | 'bar'
  /** Stands at the end of the track: the choices that are rare. */
  more?: ReactNode
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
  more,
}: SegmentedChoiceProps<Value>) {
  return (
    <fieldset disabled={disabled} className="min-w-0">
      <legend className="sr-only">{legend}</legend>
      <div
        className={cn(
          variant === 'track' && 'inline-flex rounded-lg border bg-muted p-0.5',
          variant === 'icons' && 'inline-flex gap-0.5',
          variant === 'grid' && 'grid grid-cols-3 gap-1.5',
          variant === 'bar' &&
            'grid grid-cols-3 divide-x divide-border-strong overflow-hidden rounded-md border border-border-strong bg-card',
          disabled && 'opacity-50',
        )}
      >
        {choices.map((choice) => (
          <label
            key={choice.value}
            title={variant === 'icons' ? choice.label : undefined}
            className={cn(
              'relative flex cursor-pointer items-center justify-center gap-2 text-[13px]/[18px] whitespace-nowrap text-muted-foreground transition-colors duration-120 select-none hover:text-foreground has-disabled:cursor-default has-focus-visible:outline-2 has-focus-visible:outline-offset-1 has-focus-visible:outline-ring',
              variant === 'track' && 'h-8 rounded-md border border-transparent px-2',
              variant === 'icons' && 'size-[30px] rounded-md border border-transparent',
              variant === 'grid' && 'h-11 rounded-md border border-border-strong bg-card px-1 text-sm text-foreground',
              variant === 'bar' && 'h-11 px-1 text-sm has-focus-visible:-outline-offset-2',
              choice.value === value && chosen(variant, choice.isAbsence ?? false),
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
            {variant === 'track' ? null : choice.icon}
            <span className={cn(variant === 'icons' && 'sr-only')}>{choice.label}</span>
          </label>
        ))}
        {more}
      </div>
    </fieldset>
  )
}

function chosen(variant: SegmentedChoiceProps<string>['variant'], isAbsence: boolean): string {
  if (variant === 'icons') return 'border-primary-line bg-primary-tint text-primary hover:text-primary'
  if (variant === 'bar') return 'bg-primary-tint font-medium text-primary hover:text-primary'
  return isAbsence
    ? 'border-foreground bg-card font-semibold text-foreground'
    : 'border-primary bg-primary-tint font-semibold text-primary hover:text-primary'
}
