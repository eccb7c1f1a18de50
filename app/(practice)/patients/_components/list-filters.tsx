'use client'

import { ChevronDown } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { cn } from '@/components/cn'
import { listHref } from '@/components/layout/list-href'
import { ListSearch } from '@/components/layout/list-search'
import type { Choice } from './patient-view'

const chip =
  'touch-target inline-flex h-[34px] shrink-0 items-center gap-1.5 rounded-md border border-border-strong bg-card text-[13.5px] transition-colors duration-120 hover:bg-muted'
const chipOn = 'border-primary-line bg-primary-tint font-medium text-primary hover:bg-primary-tint'

export type PatientQuery = {
  text?: string
  payerId?: string
  groupId?: string
  archived?: string
  sort?: string
  page?: number
}

type ListFiltersProps = { query: PatientQuery; payers: readonly Choice[]; groups: readonly Choice[] }

/** Search and filters of the list; each stands in the address, so that a list can be kept and sent. */
export function ListFilters({ query, payers, groups }: ListFiltersProps) {
  const router = useRouter()
  const go = (change: Partial<PatientQuery>) =>
    router.push(listHref('/patients', { ...query, ...change, page: undefined }))
  return (
    <ListSearch path="/patients" query={query} label="Name or member ID">
      <Chosen
        label="Payer"
        every="Every payer"
        choices={payers}
        value={query.payerId}
        onChoose={(payerId) => go({ payerId })}
      />
      <Chosen
        label="Group"
        every="Every group"
        choices={groups}
        value={query.groupId}
        onChoose={(groupId) => go({ groupId })}
      />
      <label className={cn(chip, 'cursor-pointer px-2.5', query.archived && chipOn)}>
        <input
          type="checkbox"
          className="size-4 accent-primary"
          checked={query.archived === 'yes'}
          onChange={(event) => go({ archived: event.currentTarget.checked ? 'yes' : undefined })}
        />
        Set aside
      </label>
    </ListSearch>
  )
}

type ChosenProps = {
  label: string
  every: string
  choices: readonly Choice[]
  value: string | undefined
  onChoose: (id: string | undefined) => void
}

function Chosen({ label, every, choices, value, onChoose }: ChosenProps) {
  if (choices.length === 0) return null
  return (
    <span className="relative shrink-0">
      <select
        aria-label={label}
        value={value ?? ''}
        onChange={(event) => onChoose(event.target.value || undefined)}
        className={cn(
          chip,
          'max-w-52 cursor-pointer appearance-none pr-7 pl-2.5 field-sizing-content',
          value && chipOn,
        )}
      >
        <option value="">{value ? every : label}</option>
        {choices.map((one) => (
          <option key={one.id} value={one.id}>
            {one.name}
          </option>
        ))}
      </select>
      <ChevronDown
        aria-hidden="true"
        className={cn(
          'pointer-events-none absolute top-1/2 right-2 size-3.5 -translate-y-1/2 text-muted-foreground',
          value && 'text-primary',
        )}
      />
    </span>
  )
}
