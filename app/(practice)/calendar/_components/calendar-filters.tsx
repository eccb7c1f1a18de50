'use client'

import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { cn } from '@/components/cn'
import { ChoiceFilter, chip } from '@/components/layout/choice-filter'
import type { IsoDate } from '@/lib/kernel/dates'
import { type CalendarFilter, calendarHref } from './calendar-href'

type Choice = { id: string; name: string }

type CalendarFiltersProps = {
  filter: CalendarFilter
  today: IsoDate
  /** Empty for a clinician, who sees their own sessions. */
  people: readonly Choice[]
  groups: readonly Choice[]
  places: readonly Choice[]
}

/** What the calendar is narrowed to; each stands in the address. */
export function CalendarFilters({ filter, today, people, groups, places }: CalendarFiltersProps) {
  const router = useRouter()
  const { view, day, ...narrowing } = filter
  const isNarrowed = Object.values(narrowing).some(Boolean)
  const choices = [
    { key: 'clinician', label: 'Clinician', every: 'Every clinician', from: people },
    { key: 'group', label: 'Group', every: 'Every group', from: groups },
    { key: 'location', label: 'Location', every: 'Every location', from: places },
  ] as const
  return (
    <search className="flex flex-wrap items-center gap-2">
      {choices
        .filter((one) => one.from.length > 1 || filter[one.key])
        .map(({ key, label, every, from }) => (
          <ChoiceFilter
            key={key}
            label={label}
            every={every}
            choices={from}
            value={filter[key]}
            onChoose={(id) => router.push(calendarHref({ ...filter, [key]: id }, today))}
          />
        ))}
      {isNarrowed ? (
        <Link
          href={calendarHref({ view, day }, today)}
          className={cn(chip, 'border-transparent bg-transparent px-2.5')}
        >
          Drop all filters
        </Link>
      ) : null}
    </search>
  )
}
