'use client'

import { TriangleAlert } from 'lucide-react'
import { longDay } from '@/components/billing/long-day'
import { SessionItem } from '@/components/billing/session-item'
import { cn } from '@/components/cn'
import type { IsoDate } from '@/lib/kernel/dates'
import { type SessionAct, SessionMenu } from './session-menu'
import type { CalendarDayShown, CalendarSessionShown } from './session-types'

type PhoneDaysProps = {
  days: readonly CalendarDayShown[]
  sessions: readonly CalendarSessionShown[]
  today: IsoDate
  onAct: ((session: CalendarSessionShown, act: SessionAct) => void) | null
}

/** The same days as a list, for a narrow screen: those with a session, today, and closed ones with the reason. */
export function PhoneDays({ days, sessions, today, onAct }: PhoneDaysProps) {
  const shown = days.filter((day) => day.date === today || sessions.some((one) => one.date === day.date) || day.holiday)
  return (
    <div className="-mx-4 border-y bg-card md:hidden">
      {(shown.length > 0 ? shown : days.slice(0, 1)).map((day) => {
        const ofDay = sessions.filter((one) => one.date === day.date)
        return (
          <section key={day.date} aria-labelledby={`list-${day.date}`} className="border-b last:border-b-0">
            <h2
              id={`list-${day.date}`}
              className={cn(
                'flex justify-between gap-3 border-b bg-muted px-4 py-2 text-[13px]/[18px] font-medium',
                day.date === today && 'text-primary',
              )}
            >
              <span>
                {longDay(day.date, today)}
                {day.date === today ? ', today' : ''}
              </span>
              <span className="text-right font-normal text-muted-foreground">{day.closed ?? day.holiday}</span>
            </h2>
            {ofDay.length === 0 ? <p className="px-4 py-3 text-[13px] text-muted-foreground">No session.</p> : null}
            <ul>
              {ofDay.map((session) => (
                <SessionItem
                  key={session.id}
                  session={session}
                  uncovered={new Set(session.uncovered)}
                  action={
                    <SessionMenu
                      session={session}
                      onAct={onAct ? (act) => onAct(session, act) : null}
                      className="size-11"
                    />
                  }
                >
                  <StateLine session={session} />
                </SessionItem>
              ))}
            </ul>
          </section>
        )
      })}
    </div>
  )
}

function StateLine({ session: { status, uncovered, cancelReason } }: { session: CalendarSessionShown }) {
  if (status === 'cancelled') {
    return cancelReason ? <p className="mt-1.5 text-[13px]/[18px] text-muted-foreground">{cancelReason}</p> : null
  }
  if (uncovered.length === 0) return null
  return (
    <p className="mt-1.5 flex items-center gap-1.5 text-[13px]/[18px] text-hold">
      <TriangleAlert aria-hidden="true" className="size-3.5 shrink-0" />
      {uncovered.length} not covered
    </p>
  )
}
