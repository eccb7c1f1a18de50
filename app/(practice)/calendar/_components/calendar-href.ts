import { listHref } from '@/components/layout/list-href'
import { addDays, type IsoDate } from '@/lib/kernel/dates'

/** What the calendar shows, as its address says it. */
export type CalendarFilter = {
  view: 'week' | 'day'
  day: IsoDate
  clinician?: string
  group?: string
  location?: string
}

/** The address of a calendar; this week without a filter is the plain one. Without a today the day is always in it. */
export function calendarHref(filter: CalendarFilter, today: IsoDate | null, path = '/calendar'): string {
  const { view, day, ...narrowing } = filter
  return listHref(path, {
    view: view === 'week' ? undefined : view,
    day: day === today ? undefined : day,
    ...narrowing,
  })
}

/** The same calendar so many weeks, or days, later. */
export function stepped(filter: CalendarFilter, steps: number): CalendarFilter {
  return { ...filter, day: addDays(filter.day, steps * (filter.view === 'week' ? 7 : 1)) }
}
