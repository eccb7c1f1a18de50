'use client'

import { DayPicker, getDefaultClassNames } from 'react-day-picker'

type CalendarProps = { day: string | null; today: string; onDay: (day: never) => void }

// The picker works with Date; noon of the browser's own zone stands for the day, so that no zone can shift it.
const toDate = (day: string) =>
  new Date(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)), 12)
const toDay = (date: Date) =>
  `${String(date.getFullYear()).padStart(4, '0')}-${String(date.getMonth() + 1).padStart(2, '0')}-${String(date.getDate()).padStart(2, '0')}`

/** A month to choose a day from; days are the text '2026-03-09'. The week begins on Sunday. */
export function Calendar({ day, today, onDay }: CalendarProps) {
  const names = getDefaultClassNames()
  return (
    <DayPicker
      mode="single"
      autoFocus
      required
      weekStartsOn={0}
      captionLayout="dropdown"
      selected={day ? toDate(day) : undefined}
      defaultMonth={toDate(day ?? today)}
      today={toDate(today)}
      startMonth={new Date(1900, 0)}
      endMonth={new Date(Number(today.slice(0, 4)) + 10, 11)}
      onSelect={(date) => date && onDay(toDay(date) as never)}
      classNames={{
        root: `${names.root} cohort-calendar text-[13px]`,
        day_button: 'grid size-8 place-items-center rounded-md hover:bg-muted',
        selected: 'rounded-md bg-primary text-primary-foreground [&_button]:hover:bg-primary-hover',
        today: 'rounded-md outline outline-1 outline-primary-line',
        outside: 'text-subtle-foreground',
        weekday: 'size-8 text-xs font-medium text-muted-foreground',
        month_caption: 'mb-2 flex h-8 items-center pr-16 font-medium',
        nav: 'absolute top-0 right-0 flex gap-1',
        button_previous: 'grid size-8 place-items-center rounded-md hover:bg-muted',
        button_next: 'grid size-8 place-items-center rounded-md hover:bg-muted',
        chevron: 'size-4 fill-muted-foreground',
        months: 'relative',
        dropdowns: 'flex gap-2',
        dropdown_root: 'relative inline-flex items-center gap-1',
        dropdown: 'absolute inset-0 opacity-0',
        caption_label: 'inline-flex items-center gap-1',
      }}
    />
  )
}
