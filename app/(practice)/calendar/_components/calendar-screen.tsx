'use client'

import { CalendarPlus, ChevronLeft, ChevronRight } from 'lucide-react'
import Link from 'next/link'
import { useState } from 'react'
import { dayLabel } from '@/components/billing/service-date'
import { cn } from '@/components/cn'
import { ExportLink } from '@/components/layout/export-link'
import { PageHeader } from '@/components/layout/page-header'
import { Button } from '@/components/ui/button'
import { Kbd } from '@/components/ui/kbd'
import type { IsoDate } from '@/lib/kernel/dates'
import { count } from '@/lib/kernel/words'
import { CalendarFilters } from './calendar-filters'
import { CalendarGrid } from './calendar-grid'
import { type CalendarFilter, calendarHref, stepped } from './calendar-href'
import { FlipSheet } from './flip-sheet'
import { PhoneDays } from './phone-days'
import { PlanSheet } from './plan-sheet'
import type { SessionAct } from './session-menu'
import type { CalendarDayShown, CalendarSessionShown, Choices } from './session-types'
import { useCalendarKeys } from './use-calendar-keys'

export type CalendarScreenProps = {
  filter: CalendarFilter
  today: IsoDate
  nowMinute: number
  days: readonly CalendarDayShown[]
  sessions: readonly CalendarSessionShown[]
  choices: Choices
  /** False: so many people are expected that cover is looked up only once the calendar is narrowed. */
  isCoverKnown: boolean
  /** True for a clinician, whose own sessions these are. */
  isOwn: boolean
  mayChange: boolean
  mayExport: boolean
}

type Open = { act: 'new' } | { act: SessionAct; session: CalendarSessionShown }

/** A week or a day of sessions, and what can be done with them. */
export function CalendarScreen(props: CalendarScreenProps) {
  const { filter, today, days, sessions, choices, mayChange } = props
  const [open, setOpen] = useState<Open | null>(null)
  const hrefOf = (one: CalendarFilter) => calendarHref(one, today)
  const hrefs = {
    arrowleft: hrefOf(stepped(filter, -1)),
    arrowright: hrefOf(stepped(filter, 1)),
    t: hrefOf({ ...filter, day: today }),
    w: hrefOf({ ...filter, view: 'week' }),
    d: hrefOf({ ...filter, view: 'day' }),
  }
  useCalendarKeys({ hrefs, onNew: mayChange ? () => setOpen({ act: 'new' }) : null })
  const onAct = mayChange ? (session: CalendarSessionShown, act: SessionAct) => setOpen({ act, session }) : null
  const nameOf = new Map(choices.people.map((one) => [one.id, one.name]))
  const close = () => setOpen(null)
  return (
    <>
      <PageHeader
        title="Calendar"
        isInHeadOnPhone="title"
        facts={factsOf(props)}
        actions={
          mayChange ? (
            <Button onClick={() => setOpen({ act: 'new' })} className="max-md:flex-1">
              <CalendarPlus aria-hidden="true" /> New session <Kbd className="max-xl:hidden">N</Kbd>
            </Button>
          ) : null
        }
      />
      <div className="mb-4 flex flex-wrap items-center gap-2">
        <Button asChild variant="outline" size="icon" className="size-[34px] max-md:size-11">
          <Link href={hrefs.arrowleft}>
            <ChevronLeft aria-hidden="true" />
            <span className="sr-only">The {filter.view} before</span>
          </Link>
        </Button>
        <Button asChild variant="outline">
          <Link href={hrefs.t}>Today</Link>
        </Button>
        <Button asChild variant="outline" size="icon" className="size-[34px] max-md:size-11">
          <Link href={hrefs.arrowright}>
            <ChevronRight aria-hidden="true" />
            <span className="sr-only">The {filter.view} after</span>
          </Link>
        </Button>
        <nav aria-label="View" className="inline-flex rounded-lg border bg-muted p-0.5">
          {(['week', 'day'] as const).map((view) => (
            <Link
              key={view}
              href={view === 'week' ? hrefs.w : hrefs.d}
              aria-current={filter.view === view ? 'page' : undefined}
              className={cn(
                'touch-target flex h-7 items-center rounded-md border border-transparent px-3 text-[13px] text-muted-foreground hover:text-foreground',
                filter.view === view && 'border-primary bg-primary-tint font-semibold text-primary hover:text-primary',
              )}
            >
              {view === 'week' ? 'Week' : 'Day'}
            </Link>
          ))}
        </nav>
        <CalendarFilters
          filter={filter}
          today={today}
          people={props.isOwn ? [] : choices.people}
          groups={choices.groups}
          places={choices.places}
        />
        {props.mayExport ? <ExportLink href={calendarHref(filter, today, '/calendar/export')} /> : null}
      </div>
      {sessions.length === 0 ? (
        <NothingHere {...props} onNew={mayChange ? () => setOpen({ act: 'new' }) : null} />
      ) : null}
      <CalendarGrid
        days={days}
        sessions={sessions}
        today={today}
        nowMinute={props.nowMinute}
        dayHref={(day) => hrefOf({ ...filter, view: 'day', day })}
        leadersOf={(one) => one.plan.facilitatorIds.map((id) => nameOf.get(id)).join(', ') || null}
        onAct={onAct}
      />
      {sessions.length === 0 ? null : <PhoneDays days={days} sessions={sessions} today={today} onAct={onAct} />}
      {open?.act === 'new' ? <PlanSheet session={null} choices={choices} day={filter.day} onClose={close} /> : null}
      {open?.act === 'change' ? (
        <PlanSheet session={open.session} choices={choices} day={filter.day} onClose={close} />
      ) : null}
      {open?.act === 'cancel' || open?.act === 'restore' ? (
        <FlipSheet act={open.act} session={open.session} today={today} onClose={close} />
      ) : null}
    </>
  )
}

function factsOf({ filter, days, sessions, today, isOwn, isCoverKnown }: CalendarScreenProps): string[] {
  const [first, last] = [days[0]?.date ?? today, days.at(-1)?.date ?? today]
  const span = filter.view === 'day' ? dayLabel(first, today) : `${dayLabel(first, today)} to ${dayLabel(last, today)}`
  const isNow = first <= today && today <= last
  const uncovered = new Set(sessions.flatMap((one) => one.uncovered)).size
  return [
    ...(isNow ? [filter.view === 'day' ? 'Today' : 'This week'] : []),
    span,
    count(
      sessions.filter((one) => one.status !== 'cancelled').length,
      isOwn ? 'session of yours' : 'session',
      isOwn ? 'sessions of yours' : 'sessions',
    ),
    ...(isCoverKnown ? [] : ['Choose a clinician or a group to see who is not covered']),
    ...(uncovered > 0 ? [`${count(uncovered, 'person', 'people')} not covered`] : []),
  ]
}

function NothingHere({ filter, today, onNew }: CalendarScreenProps & { onNew: (() => void) | null }) {
  const { view, day, ...narrowing } = filter
  const isNarrowed = Object.values(narrowing).some(Boolean)
  return (
    <div className="mb-4 flex flex-wrap items-center justify-between gap-3 rounded-lg border bg-card px-4 py-3">
      <div className="min-w-0 flex-1 basis-60">
        <p className="text-sm/5 font-medium">{view === 'week' ? 'No session this week' : 'No session on this day'}</p>
        <p className="text-[13px]/5 text-muted-foreground">
          {isNarrowed
            ? 'Nothing here fits these filters.'
            : 'Sessions stand here as soon as a group has a series, or one is made by itself.'}
        </p>
      </div>
      {isNarrowed ? (
        <Button asChild variant="outline">
          <Link href={calendarHref({ view, day }, today)}>Drop all filters</Link>
        </Button>
      ) : onNew ? (
        <Button variant="outline" onClick={onNew}>
          <CalendarPlus aria-hidden="true" /> Make a session
        </Button>
      ) : null}
    </div>
  )
}
