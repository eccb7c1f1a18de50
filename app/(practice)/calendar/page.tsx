import type { Metadata } from 'next'
import { Suspense } from 'react'
import { openDb } from '@/app/_server/db'
import { isAllowed } from '@/app/_server/permissions'
import { requireActor } from '@/app/_server/session'
import { Page } from '@/components/layout/page'
import { PageHeader } from '@/components/layout/page-header'
import { Skeleton } from '@/components/ui/skeleton'
import type { Actor } from '@/db/in-practice'
import type { CalendarDay, CalendarSession } from '@/db/read-calendar'
import { dateOf, minuteOfDay, timeOf } from '@/lib/kernel/dates'
import { calendarHref } from './_components/calendar-href'
import { CalendarScreen } from './_components/calendar-screen'
import { holidayWords } from './_components/holiday-words'
import type { CalendarDayShown, CalendarSessionShown } from './_components/session-types'
import { type CalendarQuery, calendarQuery } from './inputs'
import { readCalendarPage } from './workflow'

export const metadata: Metadata = { title: 'Calendar' }

type CalendarPageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function CalendarPage({ searchParams }: CalendarPageProps) {
  const query = calendarQuery.parse(await searchParams)
  const { view, day } = query
  const here = day ? calendarHref({ view, day, ...narrowingOf(query) }, null) : '/calendar'
  const actor = await requireActor('attendance:read', here)
  return (
    <Page crumbs={[{ label: 'Calendar' }]}>
      <Suspense
        fallback={
          <>
            <PageHeader title="Calendar" />
            <div role="status" aria-label="Calendar is loading" className="after-a-moment">
              <Skeleton className="h-[640px] w-full rounded-lg" />
            </div>
          </>
        }
      >
        <Sessions actor={actor} query={query} />
      </Suspense>
    </Page>
  )
}

/** The calendar of a query, once it has been read. */
async function Sessions({ actor, query }: { actor: Actor; query: CalendarQuery }) {
  const { days, sessions, choices, isCoverKnown, now } = await readCalendarPage(await openDb(), actor, query)
  return (
    <CalendarScreen
      filter={{ view: query.view, day: query.day ?? actor.today, ...narrowingOf(query) }}
      today={actor.today}
      nowMinute={dateOf(now) === actor.today ? minuteOfDay(timeOf(now)) : 0}
      days={days.map(dayShown)}
      sessions={sessions.map(sessionShown)}
      choices={choices}
      isCoverKnown={isCoverKnown}
      isOwn={actor.role === 'clinician'}
      mayChange={isAllowed(actor.role, 'sessions:write')}
      mayExport={isAllowed(actor.role, 'records:export')}
    />
  )
}

function narrowingOf({ clinician, group, location }: CalendarQuery) {
  return { ...(clinician && { clinician }), ...(group && { group }), ...(location && { location }) }
}

function dayShown({ date, open, isKnown, closedBecause, holiday }: CalendarDay): CalendarDayShown {
  const name = holiday && holidayWords[holiday]
  const closed = closedBecause === null ? null : name ? `Closed: ${name}` : 'Closed'
  return { date, open, isKnown, holiday: name, closed }
}

function sessionShown({ plan, uncovered, seats, ...one }: CalendarSession): CalendarSessionShown {
  const { date, startTime, endTime, locationId, room, activity, outsideHoursReason, facilitatorIds } = plan
  return {
    ...{ id: one.id, groupName: one.groupName, locationName: one.locationName, status: one.status },
    ...{ date, startTime, endTime, room, uncovered, version: plan.version, cancelReason: plan.cancelReason },
    ...{ isSeries: plan.seriesId !== null, isApart: plan.isApart },
    seats: seats.map(({ patientId, state, isPresent, noteSigned }) => ({ patientId, state, isPresent, noteSigned })),
    plan: { date, startTime, endTime, locationId, room, activity, outsideHoursReason, facilitatorIds },
  }
}
