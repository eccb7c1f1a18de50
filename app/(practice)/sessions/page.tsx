import { ChevronLeft, ChevronRight } from 'lucide-react'
import type { Metadata } from 'next'
import Link from 'next/link'
import { openDb } from '@/app/_server/db'
import { scopeOf } from '@/app/_server/scope'
import { requireActor } from '@/app/_server/session'
import { dayLabel } from '@/components/billing/service-date'
import { SessionItem } from '@/components/billing/session-item'
import { EmptyState } from '@/components/layout/empty-state'
import { PageHeader } from '@/components/layout/page-header'
import { Button } from '@/components/ui/button'
import { Card, CardHeader, CardTitle } from '@/components/ui/card'
import { inPractice } from '@/db/in-practice'
import { listSessions } from '@/db/queries/sessions'
import { addDays, type IsoDate, isIsoDate, weekdayOf, weekdays } from '@/lib/kernel/dates'
import { count, dayInWords } from '@/lib/kernel/words'

export const metadata: Metadata = { title: 'Sessions' }

export default async function SessionsPage({ searchParams }: { searchParams: Promise<{ week?: string | string[] }> }) {
  const actor = await requireActor('attendance:read')
  const { week } = await searchParams
  const asked = typeof week === 'string' && isIsoDate(week) ? week : actor.today
  const monday = addDays(asked as IsoDate, -weekdays.indexOf(weekdayOf(asked as IsoDate)))
  const sunday = addDays(monday, 6)
  const sessions = await inPractice(await openDb(), actor, (tx) =>
    listSessions(tx, actor.practiceId, { from: monday, through: sunday, scope: scopeOf(actor) }),
  )
  const days = [...new Set(sessions.map((one) => one.date))].sort()
  return (
    <>
      <PageHeader
        title="Sessions"
        facts={[`${dayInWords(monday)} to ${dayInWords(sunday)}`, count(sessions.length, 'session')]}
        actions={
          <>
            <Button asChild variant="outline" size="icon">
              <Link href={`/sessions?week=${addDays(monday, -7)}`}>
                <ChevronLeft aria-hidden="true" />
                <span className="sr-only">The week before</span>
              </Link>
            </Button>
            <Button asChild variant="outline">
              <Link href="/sessions">This week</Link>
            </Button>
            <Button asChild variant="outline" size="icon">
              <Link href={`/sessions?week=${addDays(monday, 7)}`}>
                <ChevronRight aria-hidden="true" />
                <span className="sr-only">The week after</span>
              </Link>
            </Button>
          </>
        }
      />
      <div className="space-y-5">
        {days.length === 0 ? (
          <Card>
            <EmptyState title="No session this week">Look at the week before or after.</EmptyState>
          </Card>
        ) : null}
        {days.map((date) => (
          <Card key={date} aria-labelledby={`day-${date}`}>
            <CardHeader>
              <CardTitle id={`day-${date}`}>
                {date === actor.today ? `${dayLabel(date, actor.today)}, today` : dayLabel(date, actor.today)}
              </CardTitle>
            </CardHeader>
            <ul>
              {sessions
                .filter((one) => one.date === date)
                .map((session) => (
                  <SessionItem
                    key={session.id}
                    session={session}
                    action={
                      <Button asChild variant="outline" size="sm">
                        <Link href={`/sessions/${session.id}`}>
                          Open<span className="sr-only"> {session.groupName}</span>
                        </Link>
                      </Button>
                    }
                  />
                ))}
            </ul>
          </Card>
        ))}
      </div>
    </>
  )
}
