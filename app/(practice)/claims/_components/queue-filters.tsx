'use client'

import { Search, X } from 'lucide-react'
import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { useEffect, useRef } from 'react'
import { cn } from '@/components/cn'
import { ChoiceFilter, chip, chipOn } from '@/components/layout/choice-filter'
import { ExportLink } from '@/components/layout/export-link'
import { isTyping } from '@/components/layout/is-typing'
import { Input } from '@/components/ui/input'
import { Kbd } from '@/components/ui/kbd'
import type { IsoDate } from '@/lib/kernel/dates'
import { DateFilter } from './date-filter'
import { type QueueFilter, queueHref, queueQuery } from './queue-href'

type Choice = { id: string; name: string }

type QueueFiltersProps = {
  filter: QueueFilter
  payers: readonly Choice[]
  providers: readonly Choice[]
  groups: readonly Choice[]
  /** The reason the list is narrowed to, in words. */
  reason: string | null
  today: IsoDate
}

/** Search and filters; each stands in the address, so that a list can be kept and sent. */
export function QueueFilters({ filter, payers, providers, groups, reason, today }: QueueFiltersProps) {
  const router = useRouter()
  const search = useRef<HTMLInputElement>(null)
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
      event.preventDefault()
      search.current?.focus()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [])
  const go = (change: Partial<QueueFilter>) => router.push(queueHref({ ...filter, ...change }))
  const { tab, text, ...narrowing } = filter
  return (
    <search className="my-4 flex flex-wrap items-center gap-2 max-md:my-3">
      <form
        className="relative w-full sm:w-[230px]"
        onSubmit={(event) => {
          event.preventDefault()
          go({ text: search.current?.value.trim() || undefined })
        }}
      >
        <Search
          aria-hidden="true"
          className="absolute top-1/2 left-2.5 size-4 -translate-y-1/2 stroke-[1.8] text-muted-foreground"
        />
        <Input
          ref={search}
          key={text ?? ''}
          name="text"
          defaultValue={text ?? ''}
          aria-label="Patient, member ID or claim"
          placeholder="Patient, member ID, claim"
          className="pr-8 pl-8"
        />
        {text ? (
          <Link
            href={queueHref({ ...filter, text: undefined })}
            aria-label="Drop the search"
            className="absolute inset-y-0 right-0 grid w-8 place-items-center text-muted-foreground hover:text-foreground"
          >
            <X aria-hidden="true" className="size-4" />
          </Link>
        ) : (
          <Kbd className="absolute top-1/2 right-2 -translate-y-1/2">/</Kbd>
        )}
      </form>
      <div className="flex min-w-0 items-center gap-2 max-md:-mx-4 max-md:w-screen max-md:overflow-x-auto max-md:px-4 max-md:py-1 md:flex-wrap">
        <DateFilter
          from={filter.from}
          through={filter.through}
          today={today}
          dropHref={queueHref({ ...filter, from: undefined, through: undefined })}
          onChoose={go}
        />
        <ChoiceFilter
          label="Payer"
          every="Every payer"
          choices={payers}
          value={filter.payerId}
          onChoose={(payerId) => go({ payerId })}
        />
        <ChoiceFilter
          label="Clinician"
          every="Every clinician"
          choices={providers}
          value={filter.providerId}
          onChoose={(providerId) => go({ providerId })}
        />
        <ChoiceFilter
          label="Group"
          every="Every group"
          choices={groups}
          value={filter.groupId}
          onChoose={(groupId) => go({ groupId })}
        />
        {reason ? (
          <Link href={queueHref({ ...filter, reason: undefined })} className={cn(chip, chipOn, 'max-w-80 px-2.5')}>
            <span className="sr-only">Drop the reason: </span>
            <span className="truncate">{reason}</span>
            <X aria-hidden="true" className="size-4 shrink-0" />
          </Link>
        ) : null}
        {Object.values({ ...narrowing, text }).filter(Boolean).length > 1 ? (
          <Link href={queueHref({ tab })} className={cn(chip, 'border-transparent bg-transparent px-2.5')}>
            Drop all filters
          </Link>
        ) : null}
      </div>
      <ExportLink href={`/claims/export?${queueQuery(filter)}`} />
    </search>
  )
}
