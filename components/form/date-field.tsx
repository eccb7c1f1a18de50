'use client'

import { CalendarDays } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { useShell } from '@/components/layout/shell-context'
import { Calendar } from '@/components/ui/calendar'
import { Input } from '@/components/ui/input'
import { Popover, PopoverContent, PopoverTrigger } from '@/components/ui/popover'
import { type IsoDate, weekdayOf } from '@/lib/kernel/dates'
import { readDay } from '@/lib/kernel/read-day'
import { dayInWords } from '@/lib/kernel/words'
import { FieldFrame, type FieldFrameProps } from './field'

const weekdayWords = {
  ...{ mon: 'Monday', tue: 'Tuesday', wed: 'Wednesday', thu: 'Thursday' },
  ...{ fri: 'Friday', sat: 'Saturday', sun: 'Sunday' },
}

type DateFieldProps = FieldFrameProps & {
  defaultValue?: IsoDate | null
  /** Told each time that what stands there is a day, and null when it is empty. */
  onDay?: (day: IsoDate | null) => void
}

/**
 * A day as text first: it takes 11/25, nov 25, +7 and today, says the weekday back, and has a calendar on its icon or
 * Alt ↓. What is sent is 'Nov 25, 2026'; input-scalars reads it.
 */
export function DateField({ defaultValue, onDay, help, ...frame }: DateFieldProps) {
  const { today } = useShell()
  const [text, setText] = useState(defaultValue ? dayInWords(defaultValue) : '')
  const [isOpen, setOpen] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  const [picked, setPicked] = useState(0)
  useEffect(() => {
    // A day taken from the calendar is typed as far as the form around the field is concerned.
    if (picked > 0) input.current?.dispatchEvent(new Event('input', { bubbles: true }))
  }, [picked])
  const day = readDay(text, today)
  const put = (next: string) => {
    setText(next)
    const read = readDay(next, today)
    if (read || next.trim() === '') onDay?.(read)
  }
  const saidBack = day ? weekdayWords[weekdayOf(day)] : null
  return (
    <FieldFrame
      {...frame}
      help={
        saidBack ? (
          <>
            {saidBack}
            {help ? <>. {help}</> : null}
          </>
        ) : (
          help
        )
      }
    >
      {(control) => (
        <div className="relative">
          <Input
            {...control}
            ref={input}
            autoComplete="off"
            placeholder="Nov 25, 2026"
            className="pr-9"
            value={text}
            onChange={(event) => put(event.target.value)}
            onBlur={() => day && setText(dayInWords(day))}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && day) setText(dayInWords(day))
              if (event.key !== 'ArrowDown' || !event.altKey) return
              event.preventDefault()
              setOpen(true)
            }}
          />
          <Popover open={isOpen} onOpenChange={setOpen}>
            <PopoverTrigger
              aria-label={`Calendar for ${frame.label}`}
              className="absolute inset-y-0 right-0 grid w-9 place-items-center rounded-md text-muted-foreground hover:text-foreground"
            >
              <CalendarDays aria-hidden="true" className="size-4 stroke-[1.8]" />
            </PopoverTrigger>
            <PopoverContent className="w-auto p-3">
              <Calendar
                day={day}
                today={today}
                onDay={(chosen) => {
                  put(dayInWords(chosen))
                  setPicked((times) => times + 1)
                  setOpen(false)
                }}
              />
            </PopoverContent>
          </Popover>
        </div>
      )}
    </FieldFrame>
  )
}
