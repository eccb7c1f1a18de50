import { ChevronLeft, ChevronRight } from 'lucide-react'
import type { Metadata } from 'next'
import Link from 'next/link'
import { Suspense } from 'react'
import { openDb } from '@/app/_server/db'
import { scopeOf } from '@/app/_server/scope'
import { requireActor } from '@/app/_server/session'
import { dayLabel } from '@/components/billing/service-date'
import { EmptyState } from '@/components/layout/empty-state'
import { LoadingList } from '@/components/layout/loading-list'
import { Page } from '@/components/layout/page'
import { PageHeader } from '@/components/layout/page-header'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { type Actor, inPractice } from '@/db/in-practice'
import { listSessions } from '@/db/queries/sessions'
import { addDays, type IsoDate, isIsoDate, weekdayOf, weekdays } from '@/lib/kernel/dates'
import { count } from '@/lib/kernel/words'
import { SessionDay } from './_components/session-day'

export const metadata: Metadata = { title: 'Sessions' }

export default async function SessionsPage({ searchParams }: { searchParams: Promise<{ week?: string | string[] }> }) {
  const { week } = await searchParams
  const given = typeof week === 'string' && isIsoDate(week) ? week : null
  const actor = await requireActor('attendance:read', given ? `/sessions?week=${given}` : '/sessions')
  const asked: IsoDate = given ?? actor.today
  return (
    <Page crumbs={[{ label: 'Calendar', href: `/calendar?day=${asked}` }, { label: 'Sessions' }]}>
      <Suspense
        fallback={
          <>
            <PageHeader title="Sessions" isInHeadOnPhone="title" facts={['Looking for the week']} />
            <LoadingList label="Sessions" cells={['w-20', 'w-56', 'w-16']} />
          </>
        }
      >
        <Week actor={actor} asked={asked} />
      </Suspense>
    </Page>
  )
}

/** The sessions of the week of a day, once they have been read. */
async function Week({ actor, asked }: { actor: Actor; asked: IsoDate }) {
  const monday = mondayOf(asked)
  const sunday = addDays(monday, 6)
  const sessions = await inPractice(await openDb(), actor, (tx) =>
    listSessions(tx, actor.practiceId, { from: monday, through: sunday, scope: scopeOf(actor) }),
  )
  const days = [...new Set(sessions.map((one) => one.date))].sort()
  const isThisWeek = monday === mondayOf(actor.today)
  return (
    <>
      <PageHeader
        title="Sessions"
        isInHeadOnPhone="title"
        facts={[
          isThisWeek ? 'This week' : null,
          `${dayLabel(monday, actor.today)} to ${dayLabel(sunday, actor.today)}`,
          count(sessions.length, 'session'),
        ].filter(Boolean)}
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
      <Card aria-label="The week">
        {days.length === 0 ? (
          <EmptyState
            title="No session this week"
            action={
              isThisWeek ? null : (
                <Button asChild variant="outline">
                  <Link href="/sessions">Go to this week</Link>
                </Button>
              )
            }
          >
            Look at the week before or after.
          </EmptyState>
        ) : null}
        {days.map((date) => (
          <SessionDay
            key={date}
            date={date}
            today={actor.today}
            sessions={sessions.filter((one) => one.date === date)}
          />
        ))}
      </Card>
    </>
  )
}

function mondayOf(date: IsoDate): IsoDate {
  return addDays(date, -weekdays.indexOf(weekdayOf(date)))
}
