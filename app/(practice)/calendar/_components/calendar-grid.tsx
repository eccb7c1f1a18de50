'use client'

import Link from 'next/link'
import { cn } from '@/components/cn'
import { hoursAround, placeSideBySide, type Span } from '@/components/layout/place-side-by-side'
import { type IsoDate, minuteOfDay, weekdayOf } from '@/lib/kernel/dates'
import { timeInWords } from '@/lib/kernel/words'
import { SessionBlock } from './session-block'
import type { SessionAct } from './session-menu'
import type { CalendarDayShown, CalendarSessionShown } from './session-types'
import { weekdayWords } from './weekday-words'

const pixelsPerMinute = 1
const usual: Span = { from: 9 * 60, to: 17 * 60 }

type CalendarGridProps = {
  days: readonly CalendarDayShown[]
  sessions: readonly CalendarSessionShown[]
  today: IsoDate
  /** Minute of today's day, where the time pin stands. */
  nowMinute: number
  dayHref: (date: IsoDate) => string
  leadersOf: (session: CalendarSessionShown) => string | null
  onAct: ((session: CalendarSessionShown, act: SessionAct) => void) | null
}

/** Days side by side along an axis of hours: what is posted is white, what is not is shaded, and each session is in its place. */
export function CalendarGrid({ days, sessions, today, nowMinute, dayHref, leadersOf, onAct }: CalendarGridProps) {
  const open = days.flatMap((day) => day.open.map(spanOfInterval))
  const axis = hoursAround([...sessions.map(spanOf), ...open], usual)
  const height = (axis.to - axis.from) * pixelsPerMinute
  const hours = Array.from({ length: (axis.to - axis.from) / 60 }, (_, i) => axis.from + i * 60)
  const top = (minute: number) => (minute - axis.from) * pixelsPerMinute
  return (
    <div className="overflow-hidden rounded-lg border bg-card max-md:hidden">
      <div className="flex border-b pl-[54px]">
        {days.map((day) => (
          <DayHead key={day.date} day={day} isToday={day.date === today} href={dayHref(day.date)} />
        ))}
      </div>
      <div className="flex">
        <div aria-hidden="true" className="relative w-[54px] shrink-0" style={{ height }}>
          {hours.slice(1).map((minute) => (
            <span
              key={minute}
              className="absolute right-2 -translate-y-1/2 text-[11px]/4 whitespace-nowrap text-subtle-foreground tabular-nums"
              style={{ top: top(minute) }}
            >
              {hourInWords(minute)}
            </span>
          ))}
        </div>
        {days.map((day) => {
          const ofDay = sessions.filter((one) => one.date === day.date)
          const places = placeSideBySide(ofDay.map(spanOf))
          return (
            <div
              key={day.date}
              className={cn('relative min-w-0 flex-1 border-l', day.isKnown ? 'bg-muted' : 'bg-card')}
              style={{ height }}
            >
              {day.open.map((interval) => (
                <div
                  key={interval.join()}
                  aria-hidden="true"
                  className="absolute inset-x-0 bg-card"
                  style={boxOf(spanOfInterval(interval), top)}
                />
              ))}
              {hours.slice(1).map((minute) => (
                <div
                  key={minute}
                  aria-hidden="true"
                  className="absolute inset-x-0 border-t"
                  style={{ top: top(minute) }}
                />
              ))}
              {day.date === today && nowMinute > axis.from && nowMinute < axis.to ? <Now top={top(nowMinute)} /> : null}
              <ul aria-label={weekdayWords[weekdayOf(day.date)]}>
                {ofDay.map((session, i) => {
                  const { lane, lanes } = places[i] ?? { lane: 0, lanes: 1 }
                  return (
                    <li
                      key={session.id}
                      className="absolute px-0.5 py-px"
                      style={{
                        ...boxOf(spanOf(session), top),
                        minHeight: 44,
                        left: `${(lane / lanes) * 100}%`,
                        width: `${100 / lanes}%`,
                      }}
                    >
                      <SessionBlock
                        session={session}
                        leaders={days.length === 1 ? leadersOf(session) : null}
                        onAct={onAct ? (act) => onAct(session, act) : null}
                      />
                    </li>
                  )
                })}
              </ul>
            </div>
          )
        })}
      </div>
    </div>
  )
}

function DayHead({ day, isToday, href }: { day: CalendarDayShown; isToday: boolean; href: string }) {
  return (
    <div className={cn('min-w-0 flex-1 border-l px-2 py-2', isToday && 'bg-selected')}>
      <h2 className="text-xs/4 font-medium">
        <Link href={href} className={cn('flex justify-between gap-1 hover:underline', isToday && 'text-primary')}>
          <span className="truncate">
            {weekdayWords[weekdayOf(day.date)]}
            {isToday ? ', today' : ''}
          </span>
          <span className="tabular-nums">{Number(day.date.slice(8))}</span>
        </Link>
      </h2>
      <p className="truncate text-xs/4 text-muted-foreground" title={day.closed ?? day.holiday ?? undefined}>
        {day.closed ?? day.holiday ?? ' '}
      </p>
    </div>
  )
}

function Now({ top }: { top: number }) {
  return (
    <div
      aria-hidden="true"
      className="pointer-events-none absolute inset-x-0 z-10 border-t-2 border-clay before:absolute before:-top-[5px] before:-left-1 before:size-2 before:rounded-full before:border before:border-clay-text before:bg-clay"
      style={{ top }}
    />
  )
}

function boxOf(span: Span, top: (minute: number) => number) {
  return { top: top(span.from), height: top(Math.min(span.to, 1440)) - top(span.from) }
}

function spanOfInterval([from, to]: readonly [string, string]): Span {
  return { from: minuteOfDay(from), to: minuteOfDay(to) }
}

/** A session over midnight is drawn to the end of its day; its day of service is the day it begins (domain.md C-12). */
function spanOf({ startTime, endTime }: CalendarSessionShown): Span {
  const from = minuteOfDay(startTime)
  const to = minuteOfDay(endTime)
  return { from, to: to > from ? to : to + 1440 }
}

function hourInWords(minute: number): string {
  return timeInWords(`${String(minute / 60).padStart(2, '0')}:00`).replace(':00', '')
}
