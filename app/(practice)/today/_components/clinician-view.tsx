import { CircleCheck, CirclePause, FilePenLine, TriangleAlert } from 'lucide-react'
import Link from 'next/link'
import { Money } from '@/components/billing/money'
import { SeatRing } from '@/components/billing/seat-ring'
import { ServiceDate } from '@/components/billing/service-date'
import { SessionItem, type SessionShown } from '@/components/billing/session-item'
import { cameInWords, seatsOf } from '@/components/billing/session-seats'
import { cn } from '@/components/cn'
import { EmptyState } from '@/components/layout/empty-state'
import { Button } from '@/components/ui/button'
import { Card, CardHeader, CardTitle } from '@/components/ui/card'
import { Kbd } from '@/components/ui/kbd'
import { addDays, type IsoDate, weekdayOf, weekdays } from '@/lib/kernel/dates'
import { count, timeInWords } from '@/lib/kernel/words'
import { OpenNext } from './open-next'

type DatedSession = SessionShown & { date: IsoDate }
type Named = { patientId: string; name: string }
export type ClinicianDay = {
  sessions: readonly DatedSession[]
  next: {
    sessionId: string
    held: readonly (Named & { sentence: string })[]
    low: readonly (Named & { left: number; number: string })[]
    covered: number
  } | null
  week: readonly DatedSession[]
  notes: readonly {
    sessionId: string
    patientId: string
    patientName: string
    groupName: string
    date: IsoDate
    heldCents: number
  }[]
}

/** A clinician's day: sessions in time order, the next one open with what to know, the week, notes to sign. */
export function ClinicianView({ day, today }: { day: ClinicianDay; today: IsoDate }) {
  return (
    <div className="grid gap-5 lg:grid-cols-[minmax(0,1fr)_340px]">
      {day.next ? <OpenNext href={`/sessions/${day.next.sessionId}`} /> : null}
      <div className="min-w-0 space-y-5">
        <Card aria-labelledby="sessions-today">
          <CardHeader>
            <CardTitle id="sessions-today">Today</CardTitle>
            <span className="mr-auto text-[13px] text-muted-foreground">{count(day.sessions.length, 'session')}</span>
          </CardHeader>
          {day.sessions.length === 0 ? <EmptyState title="Nothing waits for you today" /> : null}
          <ul>
            {day.sessions.map((session) => {
              const next = day.next?.sessionId === session.id ? day.next : null
              return (
                <SessionItem
                  key={session.id}
                  session={session}
                  isNext={next !== null}
                  action={
                    <Button asChild variant={next ? 'default' : 'outline'} size={next ? 'default' : 'sm'}>
                      <Link href={`/sessions/${session.id}`}>
                        {session.status === 'scheduled' ? 'Take attendance' : 'Open'}
                        {next ? (
                          <Kbd className="border-primary-foreground/30 bg-transparent text-primary-foreground">
                            Enter
                          </Kbd>
                        ) : null}
                      </Link>
                    </Button>
                  }
                >
                  {next ? <Ahead next={next} /> : null}
                </SessionItem>
              )
            })}
          </ul>
        </Card>
        <Week sessions={day.week} today={today} />
      </div>
      <Card aria-labelledby="notes" className="h-fit">
        <CardHeader>
          <CardTitle id="notes">Notes to sign</CardTitle>
          <span className="mr-auto text-[13px] text-muted-foreground">{day.notes.length}</span>
        </CardHeader>
        {day.notes.length === 0 ? (
          <p className="px-4 py-4 text-[13px] text-muted-foreground">Every note is signed.</p>
        ) : null}
        <ul>
          {day.notes.slice(0, 7).map((note) => (
            <li
              key={note.sessionId + note.patientId}
              className="flex items-start gap-2.5 border-b px-4 py-2.5 text-[13px] last:border-b-0"
            >
              <FilePenLine aria-hidden="true" className="mt-0.5 size-4 shrink-0 text-muted-foreground" />
              <div className="min-w-0 flex-1">
                <Link href={`/sessions/${note.sessionId}`} className="font-medium hover:underline">
                  {note.patientName}
                </Link>
                <p className="text-[12.5px] text-muted-foreground">
                  {note.groupName}, <ServiceDate date={note.date} today={today} />
                </p>
              </div>
              {note.heldCents > 0 ? <Money cents={note.heldCents} /> : null}
            </li>
          ))}
        </ul>
      </Card>
    </div>
  )
}

function Ahead({ next }: { next: NonNullable<ClinicianDay['next']> }) {
  return (
    <ul className="mt-3 divide-y rounded-lg border text-[13px]/[18px] sm:ml-[104px]">
      {next.held.map((one) => (
        <li key={one.patientId} className="flex items-start gap-2.5 px-3 py-2.5">
          <CirclePause aria-hidden="true" className="mt-px size-4 shrink-0 text-hold" />
          <span>
            <span className="font-medium">{one.name}</span> would be on hold.{' '}
            <span className="text-muted-foreground">{one.sentence}</span>
          </span>
        </li>
      ))}
      {next.low.map((one) => (
        <li key={one.patientId} className="flex items-start gap-2.5 px-3 py-2.5">
          <TriangleAlert aria-hidden="true" className="mt-px size-4 shrink-0 text-hold" />
          <span>
            <span className="font-medium">{one.name}</span> has {count(one.left, 'session')} left, this is one of them.{' '}
            <span className="font-mono text-xs text-muted-foreground">{one.number}</span>
          </span>
        </li>
      ))}
      <li className="flex items-start gap-2.5 px-3 py-2.5">
        <CircleCheck aria-hidden="true" className="mt-px size-4 shrink-0 text-ready" />
        <span>{next.covered} would bill as things stand.</span>
      </li>
    </ul>
  )
}

const dayNames = { mon: 'Mon', tue: 'Tue', wed: 'Wed', thu: 'Thu', fri: 'Fri', sat: 'Sat', sun: 'Sun' }

function Week({ sessions, today }: { sessions: readonly DatedSession[]; today: IsoDate }) {
  if (sessions.length === 0) return null
  const monday = addDays(today, -weekdays.indexOf(weekdayOf(today)))
  const working = [0, 1, 2, 3, 4].map((ahead) => addDays(monday, ahead))
  const days = [...new Set([...working, ...sessions.map((one) => one.date)])].sort()
  return (
    <Card aria-labelledby="week">
      <CardHeader>
        <CardTitle id="week">This week</CardTitle>
        <span className="mr-auto text-[13px] text-muted-foreground">{count(sessions.length, 'session')}</span>
      </CardHeader>
      <ul className="grid divide-y sm:auto-cols-fr sm:grid-flow-col sm:divide-x sm:divide-y-0">
        {days.map((date) => (
          <li key={date} className={cn('min-w-0 px-3 py-3', date === today && 'bg-selected')}>
            <p
              className={cn(
                'mb-2 flex justify-between text-xs font-medium text-muted-foreground',
                date === today && 'text-primary',
              )}
            >
              <span>{date === today ? `${dayNames[weekdayOf(date)]}, today` : dayNames[weekdayOf(date)]}</span>
              <span>{Number(date.slice(8))}</span>
            </p>
            <ul className="space-y-2">
              {sessions
                .filter((one) => one.date === date)
                .map((one) => (
                  <li key={one.id} className="flex items-center gap-2 text-[12.5px]/[16px]">
                    <SeatRing seats={seatsOf(one.seats)} size={28} />
                    <Link href={`/sessions/${one.id}`} className="min-w-0 hover:underline">
                      <span className="block truncate">{one.groupName}</span>
                      <span className="text-muted-foreground">
                        {one.status === 'scheduled' ? timeInWords(one.startTime) : cameInWords(one.seats)}
                      </span>
                    </Link>
                  </li>
                ))}
            </ul>
          </li>
        ))}
      </ul>
    </Card>
  )
}
