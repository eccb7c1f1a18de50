'use client'

import { ChevronDown } from 'lucide-react'
import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { cn } from '@/components/cn'
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

const chip =
  'touch-target inline-flex h-[34px] shrink-0 items-center gap-1.5 rounded-md border border-border-strong bg-card text-[13.5px] transition-colors duration-120 hover:bg-muted'

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
          <span key={key} className="relative">
            <select
              aria-label={label}
              value={filter[key] ?? ''}
              onChange={(event) =>
                router.push(calendarHref({ ...filter, [key]: event.target.value || undefined }, today))
              }
              className={cn(
                chip,
                'max-w-52 cursor-pointer appearance-none pr-7 pl-2.5 field-sizing-content',
                filter[key] && 'border-primary-line bg-primary-tint font-medium text-primary hover:bg-primary-tint',
              )}
            >
              <option value="">{filter[key] ? every : label}</option>
              {from.map((one) => (
                <option key={one.id} value={one.id}>
                  {one.name}
                </option>
              ))}
            </select>
            <ChevronDown
              aria-hidden="true"
              className="pointer-events-none absolute top-1/2 right-2 size-3.5 -translate-y-1/2 text-muted-foreground"
            />
          </span>
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
