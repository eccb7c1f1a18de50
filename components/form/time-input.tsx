'use client'

import { useId, useState } from 'react'
import { cn } from '@/components/cn'
import { Input } from '@/components/ui/input'
import type { IsoTime } from '@/lib/kernel/dates'
import { timeInWords } from '@/lib/kernel/words'
import { readTime } from './read-time'

type TimeInputProps = {
  label: string
  value: string | null
  /** Decides between morning and evening when neither is typed. */
  near: string
  disabled?: boolean
  onChange: (time: IsoTime) => void
  className?: string
}

/** A time as text: it takes 6:15, 6p or 18:15 and says it back as 6:15 PM. */
export function TimeInput({ label, value, near, disabled, onChange, className }: TimeInputProps) {
  const [draft, setDraft] = useState<string | null>(null)
  const errorId = useId()
  const isWrong = draft !== null && draft.trim() !== '' && readTime(draft, near) === null
  const settle = () => {
    const time = draft === null ? null : readTime(draft, near)
    if (time !== null) onChange(time)
    if (time !== null || draft?.trim() === '') setDraft(null)
  }
  return (
    <>
      <Input
        aria-label={label}
        aria-invalid={isWrong ? true : undefined}
        aria-describedby={isWrong ? errorId : undefined}
        value={draft ?? (value ? timeInWords(value) : '')}
        disabled={disabled}
        autoComplete="off"
        onFocus={(event) => event.currentTarget.select()}
        onChange={(event) => setDraft(event.target.value)}
        onBlur={settle}
        onKeyDown={(event) => event.key === 'Enter' && !event.ctrlKey && settle()}
        className={cn('h-[30px] w-[68px] px-1 text-center text-[13px] tabular-nums', className)}
      />
      {isWrong ? (
        <span id={errorId} role="alert" className="text-xs text-denied">
          A time like 6:15 PM
        </span>
      ) : null}
    </>
  )
}
