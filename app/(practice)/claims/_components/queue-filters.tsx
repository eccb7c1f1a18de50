'use client'

import { Search, X } from 'lucide-react'
import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { useEffect, useRef } from 'react'
import { isTyping } from '@/components/layout/is-typing'
import { Button } from '@/components/ui/button'
import { Input } from '@/components/ui/input'
import { Kbd } from '@/components/ui/kbd'
import { type QueueFilter, queueHref } from './queue-href'

type QueueFiltersProps = { filter: QueueFilter; payers: readonly { id: string; name: string }[] }

/** Search and filters; each stands in the address, so that a list can be kept and sent. */
export function QueueFilters({ filter, payers }: QueueFiltersProps) {
  const router = useRouter()
  const search = useRef<HTMLInputElement>(null)
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== '/' || isTyping(event.target)) return
      event.preventDefault()
      search.current?.focus()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [])
  const go = (change: Partial<QueueFilter>) => router.push(queueHref({ ...filter, ...change }))
  const isNarrowed = filter.text || filter.payerId || filter.from || filter.through || filter.reason
  return (
    <search className="my-4 flex flex-wrap items-center gap-2">
      <form
        className="relative w-full sm:w-64"
        onSubmit={(event) => {
          event.preventDefault()
          go({ text: search.current?.value.trim() || undefined })
        }}
      >
        <Search
          aria-hidden="true"
          className="absolute top-1/2 left-2.5 size-4 -translate-y-1/2 text-muted-foreground"
        />
        <Input
          ref={search}
          name="text"
          defaultValue={filter.text ?? ''}
          key={filter.text ?? ''}
          aria-label="Patient, member ID or claim"
          placeholder="Patient, member ID, claim"
          className="pr-8 pl-8"
        />
        <Kbd className="absolute top-1/2 right-2 -translate-y-1/2">/</Kbd>
      </form>
      <select
        aria-label="Payer"
        value={filter.payerId ?? ''}
        onChange={(event) => go({ payerId: event.target.value || undefined })}
        className="touch-target h-[34px] rounded-md border border-border-strong bg-card px-2 text-[13.5px]"
      >
        <option value="">Every payer</option>
        {payers.map((payer) => (
          <option key={payer.id} value={payer.id}>
            {payer.name}
          </option>
        ))}
      </select>
      <Input
        type="date"
        aria-label="From"
        value={filter.from ?? ''}
        onChange={(event) => go({ from: event.target.value || undefined })}
        className="w-36"
      />
      <Input
        type="date"
        aria-label="Through"
        value={filter.through ?? ''}
        onChange={(event) => go({ through: event.target.value || undefined })}
        className="w-36"
      />
      {isNarrowed ? (
        <Button asChild variant="ghost">
          <Link href={queueHref({ tab: filter.tab })}>
            <X aria-hidden="true" /> Drop all filters
          </Link>
        </Button>
      ) : null}
    </search>
  )
}
