'use client'

import { CalendarX2, TriangleAlert } from 'lucide-react'
import Link from 'next/link'
import { SeatRing } from '@/components/billing/seat-ring'
import { cameInWords, seatsOf } from '@/components/billing/session-seats'
import { cn } from '@/components/cn'
import { timeInWords } from '@/lib/kernel/words'
import { type SessionAct, SessionMenu } from './session-menu'
import type { CalendarSessionShown } from './session-types'

type SessionBlockProps = {
  session: CalendarSessionShown
  /** Who leads it, in a day that has room for it. */
  leaders: string | null
  onAct: ((act: SessionAct) => void) | null
}

/** A session in its place in the day. The whole block opens its board; what else can be done is in its menu. */
export function SessionBlock({ session, leaders, onAct }: SessionBlockProps) {
  const { status, uncovered } = session
  const isCancelled = status === 'cancelled'
  const where = [session.room, leaders].filter(Boolean).join(' · ')
  return (
    <div
      className={cn(
        '@container relative flex h-full flex-col overflow-hidden rounded-md border py-0.5 pr-1 pl-2.5 text-xs/4 before:absolute before:inset-y-0 before:left-0 before:w-[3px]',
        status === 'scheduled' && 'border-border-strong bg-card before:bg-primary',
        status === 'held' && 'border-border-strong bg-muted before:bg-border-strong',
        isCancelled && 'border-dashed border-border-strong bg-background text-muted-foreground',
      )}
    >
      <div className="flex items-start gap-1">
        <Link
          href={`/sessions/${session.id}`}
          className={cn(
            'line-clamp-2 min-w-0 flex-1 rounded-sm pt-0.5 text-[12.5px]/4 font-medium after:absolute after:inset-0 hover:underline',
            isCancelled && 'line-through',
          )}
        >
          {session.groupName}
        </Link>
        <SessionMenu session={session} onAct={onAct} className="relative z-10 shrink-0" />
      </div>
      {isCancelled ? (
        <p className="flex items-start gap-1">
          <CalendarX2 aria-hidden="true" className="mt-px size-3.5 shrink-0" />
          <span className="line-clamp-2">Cancelled{session.cancelReason ? `: ${session.cancelReason}` : ''}</span>
        </p>
      ) : (
        <div className="flex items-center gap-1">
          <SeatRing
            seats={seatsOf(session.seats, new Set(uncovered))}
            size={24}
            className="hidden @min-[116px]:block"
          />
          <div className="min-w-0 text-muted-foreground">
            <p className="truncate">
              {timeInWords(session.startTime)}
              {where ? ` · ${where}` : ''}
            </p>
            {uncovered.length > 0 ? (
              <p className="flex items-center gap-1 text-hold">
                <TriangleAlert aria-hidden="true" className="size-3 shrink-0" />
                <span className="truncate">{uncovered.length} not covered</span>
              </p>
            ) : (
              <p className="truncate">{session.seats.length === 0 ? 'Nobody yet' : cameInWords(session.seats)}</p>
            )}
          </div>
        </div>
      )}
    </div>
  )
}
