import Link from 'next/link'
import type { ReactNode } from 'react'
import { cn } from '@/components/cn'
import { minuteOfDay } from '@/lib/kernel/dates'
import { count, timeInWords } from '@/lib/kernel/words'
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
  seats: readonly {
    patientId: string
    state: 'expected' | 'ready' | 'held' | 'sent' | 'not_billed'
    isPresent: boolean
    noteSigned: boolean
  }[]
}

type SessionItemProps = {
  session: SessionShown
  /** The session that comes next: marked at its left, and on a phone a card of its own elsewhere. */
  isNext?: boolean
  uncovered?: ReadonlySet<string>
  /** The item stands in a narrow column: the time is said in the second line. */
  isNarrow?: boolean
  action?: ReactNode
  children?: ReactNode
}

/** One session of a day: when, its circle of chairs, who came, and what to do next. */
export function SessionItem({
  session,
  isNext = false,
  uncovered,
  isNarrow = false,
  action,
  children,
}: SessionItemProps) {
  const length = (minuteOfDay(session.endTime) - minuteOfDay(session.startTime) + 1440) % 1440
  return (
    <li
      className={cn(
        'relative border-b px-4 py-3.5 last:border-b-0',
        isNext && 'before:absolute before:inset-y-0 before:left-0 before:w-0.5 before:bg-primary max-md:hidden',
      )}
    >
      <div className="flex items-center gap-x-5 max-md:gap-x-3.5">
        <div className={cn('w-[84px] shrink-0 max-md:hidden', isNarrow && 'hidden')}>
          <p className="text-sm/5 font-medium tabular-nums">{timeInWords(session.startTime)}</p>
          <p className="text-[12.5px]/[18px] text-muted-foreground">{length} minutes</p>
        </div>
        <SeatRing seats={seatsOf(session.seats, uncovered)} size={46} />
        <div className="min-w-0 flex-1">
          <p className="truncate text-sm/5 font-medium">
            <Link href={`/sessions/${session.id}`} className="hover:underline">
              {session.groupName}
            </Link>
          </p>
          <p className="text-[13px]/[18px] text-muted-foreground">
            <span className={cn(!isNarrow && 'md:hidden')}>{timeInWords(session.startTime)} · </span>
            {stateInWords(session)}
          </p>
        </div>
        {action ? <div className="shrink-0">{action}</div> : null}
      </div>
      {children}
    </li>
  )
}

function stateInWords(session: SessionShown): string {
  if (session.status === 'cancelled') return 'Cancelled'
  const came = cameInWords(session.seats)
  if (session.status === 'scheduled') {
    return `${came} · ${[session.locationName, session.room].filter(Boolean).join(', ')}`
  }
  const unsigned = session.seats.filter((seat) => seat.isPresent && !seat.noteSigned).length
  return unsigned > 0 ? `${came} · ${count(unsigned, 'note')} to sign` : came
}
