import Link from 'next/link'
import { SessionItem } from '@/components/billing/session-item'
import { PageHeader } from '@/components/layout/page-header'
import { Button } from '@/components/ui/button'
import { Card, CardCount, CardHeader, CardTitle } from '@/components/ui/card'
import { Kbd } from '@/components/ui/kbd'
import { addDays, type IsoDate } from '@/lib/kernel/dates'
import { count, timeInWords } from '@/lib/kernel/words'
import { beginsInWords } from './begins-in-words'
import type { ClinicianDay, DatedSession } from './day-types'
import { NextSessionCard, uncovered } from './next-session-card'
import { NotesToSign } from './notes-to-sign'
import { NothingWaits } from './nothing-waits'
import { OpenNext } from './open-next'
import { SessionAhead } from './session-ahead'
import { Week } from './week'

type ClinicianViewProps = { title: string; date: string; time: string; day: ClinicianDay; today: IsoDate }

/** A clinician's day: sessions in time order, the next one open with what to know, the week, notes to sign. */
export function ClinicianView({ title, date, time, day, today }: ClinicianViewProps) {
  const { sessions, next, notes } = day
  const coming = sessions.find((one) => one.id === next?.sessionId)
  const begins = coming ? beginsInWords(coming.startTime, time) : null
  const others = sessions.filter((one) => one.id !== coming?.id)
  return (
    <>
      <PageHeader
        title={title}
        facts={[date, coming ? <Begins key="begins" name={coming.groupName} begins={begins} /> : null].filter(Boolean)}
      />
      {next ? <OpenNext href={`/sessions/${next.sessionId}`} /> : null}
      {coming && next ? <NextSessionCard session={coming} next={next} begins={begins ?? ''} /> : null}
      <div className="grid gap-5 max-md:gap-4 lg:grid-cols-[minmax(0,1fr)_340px] xl:grid-cols-[minmax(0,1fr)_372px]">
        <div className="min-w-0 space-y-5 max-md:contents">
          {sessions.length === 0 ? (
            <NothingWaits next={nextInWords(day.week, today)} />
          ) : (
            <Card aria-labelledby="sessions-today" className={others.length === 0 ? 'max-md:hidden' : undefined}>
              <CardHeader className="max-md:hidden">
                <CardTitle id="sessions-today">Today</CardTitle>
                <CardCount>{count(sessions.length, 'session')}</CardCount>
              </CardHeader>
              <ul>
                {sessions.map((session) => (
                  <SessionItem
                    key={session.id}
                    session={session}
                    isNext={session.id === coming?.id}
                    uncovered={uncovered(next)}
                    action={
                      <SessionAction session={session} isNext={session.id === coming?.id} keepsNotes={day.keepsNotes} />
                    }
                  >
                    {next && session.id === coming?.id ? <SessionAhead next={next} /> : null}
                  </SessionItem>
                ))}
              </ul>
            </Card>
          )}
          <Week sessions={day.week} today={today} />
        </div>
        <NotesToSign notes={notes} today={today} keepsNotes={day.keepsNotes} />
      </div>
    </>
  )
}

function Begins({ name, begins }: { name: string; begins: string | null }) {
  return (
    <span>
      {name} {begins}
    </span>
  )
}

type SessionActionProps = { session: DatedSession; isNext: boolean; keepsNotes: boolean }

function SessionAction({ session, isNext, keepsNotes }: SessionActionProps) {
  const unsigned = session.seats.filter((seat) => seat.isPresent && !seat.noteSigned).length
  const label = session.status === 'scheduled' ? 'Take attendance' : unsigned > 0 ? 'Sign notes' : 'Open'
  const toNotes = keepsNotes && label === 'Sign notes'
  return (
    <Button asChild variant={isNext ? 'default' : 'outline'} size={isNext ? 'default' : 'sm'}>
      <Link href={`/sessions/${session.id}${toNotes ? '/notes' : ''}`}>
        {label}
        {isNext ? <Kbd isOnPrimary>Enter</Kbd> : <span className="sr-only"> of {session.groupName}</span>}
      </Link>
    </Button>
  )
}

/** 'Evening Process Group tomorrow, 6:00 PM', of what comes later this week. */
function nextInWords(week: readonly DatedSession[], today: IsoDate): string | null {
  const next = week.find((one) => one.date > today && one.status === 'scheduled')
  if (!next) return null
  const when = next.date === addDays(today, 1) ? 'tomorrow' : 'later this week'
  return `${next.groupName} is ${when}, ${timeInWords(next.startTime)}.`
}
