import { Ban, Clock } from 'lucide-react'
import Link from 'next/link'
import { dayLabel } from '@/components/billing/service-date'
import { Card, CardCount, CardHeader, CardTitle } from '@/components/ui/card'
import type { HolidayName } from '@/lib/codes/holiday-names'
import { holidayWords } from '@/lib/codes/holiday-words'
import { openInWords } from '@/lib/hours/hours-in-words'
import type { OpenInterval } from '@/lib/hours/location'
import type { IsoDate } from '@/lib/kernel/dates'
import { count, dayInWords } from '@/lib/kernel/words'
import { AddExceptionSheet } from './add-exception-sheet'
import { RemoveException } from './remove-exception'

type ClosedDay = {
  date: IsoDate
  exceptionId: string | null
  open: readonly OpenInterval[]
  note: string | null
  holiday: HolidayName | null
  sessions: number
}

type ClosedDaysProps = {
  locationId: string
  days: readonly ClosedDay[]
  today: IsoDate
  /** The year shown; null for the sixty days to come. */
  year: number | null
  spans: readonly { label: string; href: string; isCurrent: boolean }[]
}

/** The days on which the week does not hold: exceptions and the holidays of the practice. */
export function ClosedDays({ locationId, days, today, year, spans }: ClosedDaysProps) {
  return (
    <Card>
      <CardHeader>
        <CardTitle>Closed days and exceptions</CardTitle>
        <CardCount>{year === null ? 'next 60 days' : year}</CardCount>
        <AddExceptionSheet locationId={locationId} />
      </CardHeader>
      {days.length === 0 ? (
        <p className="px-4 py-4 text-[13px]/5 text-muted-foreground">
          {year === null ? 'The week holds for the next 60 days.' : `Nothing is entered for ${year}.`} Add a day that is
          closed or open otherwise.
        </p>
      ) : (
        <ul className="divide-y">
          {days.map((day) => (
            <li
              key={day.date}
              className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-3 gap-y-0.5 px-4 py-2.5 text-[13px]/[18px] md:h-12 md:grid-cols-[132px_minmax(0,1fr)_minmax(0,1.1fr)_104px_74px] md:py-0"
            >
              <span className="font-medium">{dayLabel(day.date, today)}</span>
              <span className="max-md:order-3 max-md:col-span-2 max-md:text-muted-foreground">{nameOf(day)}</span>
              <span className="flex items-center gap-1.5 max-md:order-4">
                {day.open.length === 0 ? (
                  <>
                    <Ban aria-hidden="true" className="size-4 shrink-0 stroke-[1.8] text-muted-foreground" />
                    Closed
                  </>
                ) : (
                  <>
                    <Clock aria-hidden="true" className="size-4 shrink-0 stroke-[1.8] text-muted-foreground" />
                    {openInWords(day.open)}
                  </>
                )}
              </span>
              <span className="text-right text-muted-foreground max-md:order-5">
                {day.sessions === 0 ? 'No session' : count(day.sessions, 'session')}
              </span>
              <span className="justify-self-end max-md:order-2">
                {day.exceptionId ? (
                  <RemoveException
                    id={day.exceptionId}
                    date={dayInWords(day.date)}
                    holiday={day.holiday ? holidayWords[day.holiday] : null}
                  />
                ) : (
                  <span className="text-xs/4 text-muted-foreground">holiday</span>
                )}
              </span>
            </li>
          ))}
        </ul>
      )}
      <nav aria-label="Days shown" className="flex flex-wrap gap-x-4 gap-y-1 border-t px-4 py-2.5 text-[13px]">
        {spans.map((one) => (
          <Link
            key={one.label}
            href={one.href}
            scroll={false}
            aria-current={one.isCurrent ? 'true' : undefined}
            className="touch-target flex items-center rounded-sm text-primary underline-offset-2 hover:underline aria-[current]:font-medium aria-[current]:text-foreground"
          >
            {one.label}
          </Link>
        ))}
      </nav>
    </Card>
  )
}

function nameOf({ note, holiday }: ClosedDay): string {
  return note ?? (holiday ? holidayWords[holiday] : 'Exception')
}
