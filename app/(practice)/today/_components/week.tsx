import Link from 'next/link'
import { SeatRing } from '@/components/billing/seat-ring'
import { cameInWords, seatsOf } from '@/components/billing/session-seats'
import { cn } from '@/components/cn'
import { Card, CardCount, CardHeader, CardTitle } from '@/components/ui/card'
import { addDays, type IsoDate, weekdayOf, weekdays } from '@/lib/kernel/dates'
import { count, timeInWords } from '@/lib/kernel/words'
import type { DatedSession } from './day-types'

const dayNames = { mon: 'Mon', tue: 'Tue', wed: 'Wed', thu: 'Thu', fri: 'Fri', sat: 'Sat', sun: 'Sun' }

/** The week as a row of days, each with its sessions; a Saturday or Sunday only when there is one. */
export function Week({ sessions, today }: { sessions: readonly DatedSession[]; today: IsoDate }) {
  if (sessions.length === 0) return null
  const monday = addDays(today, -weekdays.indexOf(weekdayOf(today)))
  const working = [0, 1, 2, 3, 4].map((ahead) => addDays(monday, ahead))
  const days = [...new Set([...working, ...sessions.map((one) => one.date)])].sort()
  return (
    <Card aria-labelledby="week">
      <CardHeader>
        <CardTitle id="week">This week</CardTitle>
        <CardCount>{count(sessions.length, 'session')}</CardCount>
        <span className="text-[13px] text-muted-foreground">{cameSoFar(sessions)}</span>
      </CardHeader>
      <ul className="grid divide-y sm:auto-cols-fr sm:grid-flow-col sm:divide-x sm:divide-y-0">
        {days.map((date) => {
          const isToday = date === today
          const ofDay = sessions.filter((one) => one.date === date)
          return (
            <li
              key={date}
              className={cn(
                'min-w-0 px-3 py-3 sm:min-h-[118px]',
                isToday && 'bg-selected',
                ofDay.length === 0 && 'max-sm:hidden',
              )}
            >
              <p
                className={cn(
                  'mb-2 flex justify-between text-xs/4 font-medium text-muted-foreground',
                  isToday && 'text-primary',
                )}
              >
                <span>{isToday ? `${dayNames[weekdayOf(date)]}, today` : dayNames[weekdayOf(date)]}</span>
                <span className="tabular-nums">{Number(date.slice(8))}</span>
              </p>
              <ul className="space-y-2">
                {ofDay.map((one) => (
                  <li key={one.id} className="flex items-center gap-2 text-[12.5px]/[17px]">
                    <SeatRing seats={seatsOf(one.seats)} size={30} />
                    <Link href={`/sessions/${one.id}`} className="min-w-0 hover:underline" title={one.groupName}>
                      <span className="block truncate">{one.groupName}</span>
                      <span className="block text-muted-foreground">
                        {one.status === 'scheduled' ? timeInWords(one.startTime) : cameInWords(one.seats)}
                      </span>
                    </Link>
                  </li>
                ))}
              </ul>
            </li>
          )
        })}
      </ul>
    </Card>
  )
}

function cameSoFar(sessions: readonly DatedSession[]): string | null {
  const seats = sessions.filter((one) => one.status === 'held').flatMap((one) => one.seats)
  if (seats.length === 0) return null
  return `${seats.filter((seat) => seat.isPresent).length} of ${seats.length} came so far`
}
