'use client'

import { useRouter } from 'next/navigation'
import { cn } from '@/components/cn'
import { ChoiceFilter, chip, chipOn } from '@/components/layout/choice-filter'
import { ExportLink } from '@/components/layout/export-link'
import { listHref } from '@/components/layout/list-href'
import { ListSearch } from '@/components/layout/list-search'
import type { Choice } from './patient-view'

export type PatientQuery = {
  text?: string
  payerId?: string
  groupId?: string
  archived?: string
  sort?: string
  page?: number
}

type ListFiltersProps = {
  query: PatientQuery
  payers: readonly Choice[]
  groups: readonly Choice[]
  /** Where what is listed is had as a file; not there for who may not take it. */
  exportHref: string | undefined
}

/** Search and filters of the list; each stands in the address, so that a list can be kept and sent. */
export function ListFilters({ query, payers, groups, exportHref }: ListFiltersProps) {
  const router = useRouter()
  const go = (change: Partial<PatientQuery>) =>
    router.push(listHref('/patients', { ...query, ...change, page: undefined }))
  return (
    <ListSearch path="/patients" query={query} label="Name or member ID">
      <ChoiceFilter
        label="Payer"
        every="Every payer"
        choices={payers}
        value={query.payerId}
        onChoose={(payerId) => go({ payerId })}
      />
      <ChoiceFilter
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
      {exportHref ? <ExportLink href={exportHref} /> : null}
    </ListSearch>
  )
}
