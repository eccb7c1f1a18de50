import type { Metadata } from 'next'
import { openDb } from '@/app/_server/db'
import { isAllowed } from '@/app/_server/permissions'
import { requireActor } from '@/app/_server/session'
import type { CalendarDay, CalendarSession } from '@/db/read-calendar'
import { dateOf, minuteOfDay, timeOf } from '@/lib/kernel/dates'
import { calendarHref } from './_components/calendar-href'
import { CalendarScreen } from './_components/calendar-screen'
import { holidayWords } from './_components/holiday-words'
import type { CalendarDayShown, CalendarSessionShown } from './_components/session-types'
import { calendarQuery } from './inputs'
import { readCalendarPage } from './workflow'

export const metadata: Metadata = { title: 'Calendar' }

type CalendarPageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function CalendarPage({ searchParams }: CalendarPageProps) {
  const query = calendarQuery.parse(await searchParams)
  const { view, clinician, group, location } = query
  const narrowing = { ...(clinician && { clinician }), ...(group && { group }), ...(location && { location }) }
  const here = query.day ? calendarHref({ view, day: query.day, ...narrowing }, null) : '/calendar'
  const actor = await requireActor('attendance:read', here)
  const { days, sessions, choices, now } = await readCalendarPage(await openDb(), actor, query)
  const mayChange = isAllowed(actor.role, 'sessions:write')
  return (
    <CalendarScreen
      filter={{ view, day: query.day ?? actor.today, ...narrowing }}
      today={actor.today}
      nowMinute={dateOf(now) === actor.today ? minuteOfDay(timeOf(now)) : 0}
      days={days.map(dayShown)}
      sessions={sessions.map(sessionShown)}
      choices={choices}
      isOwn={actor.role === 'clinician'}
      mayChange={mayChange}
      mayExport={isAllowed(actor.role, 'records:export')}
    />
  )
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
