'use client'

import { CalendarDays, ChevronDown, X } from 'lucide-react'
import Link from 'next/link'
import { useState } from 'react'
import { cn } from '@/components/cn'
import { chip, chipOn } from '@/components/layout/choice-filter'
import { Button } from '@/components/ui/button'
import { Input } from '@/components/ui/input'
import { Label } from '@/components/ui/label'
import { Popover, PopoverContent, PopoverTrigger } from '@/components/ui/popover'
import { type IsoDate, isIsoDate, yearOf } from '@/lib/kernel/dates'
import { dayInWords } from '@/lib/kernel/words'

type DateFilterProps = {
  from: string | undefined
  through: string | undefined
  today: IsoDate
  /** The address without the days. */
  dropHref: string
  onChoose: (days: { from?: string; through?: string }) => void
}

/** The days of service, both ends included: a chip that opens to two fields. */
export function DateFilter({ from, through, today, dropHref, onChoose }: DateFilterProps) {
  const [isOpen, setOpen] = useState(false)
  const isOn = Boolean(from || through)
  return (
    <span className="flex shrink-0 items-center">
      <Popover open={isOpen} onOpenChange={setOpen}>
        <PopoverTrigger className={cn(chip, 'px-2.5', isOn && `${chipOn} rounded-r-none border-r-0 pr-1`)}>
          <CalendarDays aria-hidden="true" className="size-4 stroke-[1.8]" />
          <span className="sr-only">Service dates: </span>
          {isOn ? spanInWords(from, through, today) : 'Dates'}
          {isOn ? null : <ChevronDown aria-hidden="true" className="size-3.5 text-muted-foreground" />}
        </PopoverTrigger>
        <PopoverContent collisionPadding={16} aria-label="Service dates">
          <form
            className="grid gap-3"
            onSubmit={(event) => {
              event.preventDefault()
              const form = new FormData(event.currentTarget)
              const day = (name: string) => String(form.get(name) ?? '') || undefined
              setOpen(false)
              onChoose({ from: day('from'), through: day('through') })
            }}
          >
            <div className="grid gap-1.5">
              <Label htmlFor="claims-from">From</Label>
              <Input id="claims-from" name="from" type="date" defaultValue={from} />
            </div>
            <div className="grid gap-1.5">
              <Label htmlFor="claims-through">Through</Label>
              <Input id="claims-through" name="through" type="date" defaultValue={through} />
            </div>
            <Button type="submit">Show these days</Button>
          </form>
        </PopoverContent>
      </Popover>
      {isOn ? (
        <Link
          href={dropHref}
          aria-label="Drop the dates"
          className={cn(chip, chipOn, 'rounded-l-none border-l-0 px-2')}
        >
          <X aria-hidden="true" className="size-4" />
        </Link>
      ) : null}
    </span>
  )
}

function spanInWords(from: string | undefined, through: string | undefined, today: IsoDate): string {
  const day = (text: string) => {
    if (!isIsoDate(text)) return text
    const words = dayInWords(text)
    return yearOf(text) === yearOf(today) ? words.slice(0, -6) : words
  }
  if (from && through) return from === through ? day(from) : `${day(from)} to ${day(through)}`
  return from ? `From ${day(from)}` : `Through ${day(through ?? '')}`
}
