import Link from 'next/link'
import type { ReactNode } from 'react'
import { cn } from '@/components/cn'
import { minuteOfDay } from '@/lib/kernel/dates'
import { timeInWords } from '@/lib/kernel/words'
import { SeatRing } from './seat-ring'
import { cameInWords, seatsOf } from './session-seats'

export type SessionShown = {
  id: string
  groupName: string
  startTime: string
  endTime: string
  room: string | null
  locationName: string
  status: 'scheduled' | 'held' | 'cancelled'
  seats: Parameters<typeof seatsOf>[0]
}

type SessionItemProps = { session: SessionShown; isNext?: boolean; action?: ReactNode; children?: ReactNode }

/** One session of a day: when, its circle of chairs, who came, and what to do next. */
export function SessionItem({ session, isNext = false, action, children }: SessionItemProps) {
  const length = (minuteOfDay(session.endTime) - minuteOfDay(session.startTime) + 1440) % 1440
  return (
    <li
      className={cn(
        'relative border-b px-4 py-3.5 last:border-b-0',
        isNext && 'before:absolute before:inset-y-0 before:left-0 before:w-0.5 before:bg-primary',
      )}
    >
      <div className="flex flex-wrap items-center gap-x-5 gap-y-3">
        <div className="w-[84px]">
          <p className="text-sm font-medium tabular-nums">{timeInWords(session.startTime)}</p>
          <p className="text-[12.5px] text-muted-foreground">{length} minutes</p>
        </div>
        <SeatRing seats={seatsOf(session.seats)} />
        <div className="min-w-0 flex-1">
          <p className="text-sm font-medium">
            <Link href={`/sessions/${session.id}`} className="hover:underline">
              {session.groupName}
            </Link>
          </p>
          <p className="text-[12.5px]/[18px] text-muted-foreground">
            {session.status === 'cancelled' ? 'Cancelled' : cameInWords(session.seats)}
            {session.status === 'scheduled'
              ? ` · ${[session.locationName, session.room].filter(Boolean).join(', ')}`
              : ''}
          </p>
        </div>
        {action ? <div className="max-sm:w-full max-sm:[&_a]:h-12 max-sm:[&_a]:w-full">{action}</div> : null}
      </div>
      {children}
    </li>
  )
}
