'use client'

import { useRouter } from 'next/navigation'
import { useMemo, useRef, useState, useTransition } from 'react'
import { toast } from 'sonner'
import { EmptyState } from '@/components/layout/empty-state'
import type { IsoDate } from '@/lib/kernel/dates'
import { formatMoney } from '@/lib/kernel/money'
import { releaseClaims, unreleaseClaims } from '../actions'
import { AnswerDialog } from './answer-dialog'
import { BulkBar } from './bulk-bar'
import { OverrideDialog } from './override-dialog'
import { QueueGroup } from './queue-group'
import { type QueueFilter, queueQuery } from './queue-href'
import { QueueRowItem } from './queue-row'
import type { HoldReason, QueueRow } from './queue-types'
import { useQueueKeys } from './use-queue-keys'

type QueueProps = {
  filter: QueueFilter
  rows: readonly QueueRow[]
  reasons: readonly HoldReason[]
  matching: { count: number; cents: number }
  heldCount: number
  heldCents: number
  isNarrowed: boolean
  today: IsoDate
}

/** The claims of a tab. On hold they stand under their reason; what is selected can be released, answered or overridden. */
export function Queue({ filter, rows, reasons, matching, heldCount, heldCents, isNarrowed, today }: QueueProps) {
  const router = useRouter()
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set())
  const [isAll, setAll] = useState(false)
  const [current, setCurrent] = useState<string | null>(null)
  const [answering, setAnswering] = useState<HoldReason | null>(null)
  const [overriding, setOverriding] = useState<QueueRow | null>(null)
  const [isWorking, start] = useTransition()
  const last = useRef<string | null>(null)
  const query = queueQuery(filter).toString()
  const choosable = useMemo(() => rows.filter((row) => row.state !== 'not_billed' && row.state !== 'submitted'), [rows])
  const ids = rows.map((row) => row.id)

  const toggle = (id: string, isRange = false) => {
    setAll(false)
    setSelected((before) => {
      const next = new Set(before)
      const from = last.current === null ? -1 : ids.indexOf(last.current)
      if (isRange && from >= 0) {
        const [a, b] = [from, ids.indexOf(id)].sort((x, y) => x - y)
        for (const one of ids.slice(a, (b ?? 0) + 1)) if (choosable.some((row) => row.id === one)) next.add(one)
      } else if (next.has(id)) next.delete(id)
      else next.add(id)
      return next
    })
    last.current = id
  }
  const toggleMany = (many: readonly string[], isOn: boolean) => {
    setAll(false)
    setSelected((before) => {
      const next = new Set(before)
      for (const id of many)
        if (isOn) next.add(id)
        else next.delete(id)
      return next
    })
  }
  const clear = () => {
    setSelected(new Set())
    setAll(false)
  }
  const act = (work: typeof releaseClaims) => {
    if (isWorking || (selected.size === 0 && !isAll)) return
    start(async () => {
      const sent = isAll ? { filter: Object.fromEntries(queueQuery(filter)) } : { claimIds: [...selected] }
      const answer = await work(sent).catch(() => null)
      if (answer?.status === 'done') {
        toast.success(answer.message)
        clear()
      } else
        toast.error(answer?.status === 'refused' ? answer.message : 'Nothing was changed: no connection. Try again.')
      router.refresh()
    })
  }
  const chosen = rows.filter((row) => selected.has(row.id))

  useQueueKeys({
    ids,
    current,
    onCurrent: setCurrent,
    onToggle: (id, isRange) => choosable.some((row) => row.id === id) && toggle(id, isRange),
    onAll: () => filter.tab !== 'not_billed' && filter.tab !== 'sent' && matching.count > 0 && setAll(true),
    onOpen: (id) => router.push(`/claims/${id}?${query}`),
    onRelease: () => filter.tab === 'ready' && act(releaseClaims),
    onOverride: () => {
      const row = rows.find((one) => one.id === current)
      if (row?.state === 'held') setOverriding(row)
    },
    onClear: clear,
  })

  if (rows.length === 0) {
    return (
      <div className="rounded-lg border bg-card">
        <QueueEmpty tab={filter.tab} isNarrowed={isNarrowed} heldCount={heldCount} heldCents={heldCents} />
      </div>
    )
  }
  const rowProps = (row: QueueRow) => ({
    row,
    today,
    href:
      row.state === 'not_billed' ? (row.sessionId ? `/sessions/${row.sessionId}` : null) : `/claims/${row.id}?${query}`,
    isSelected: isAll || selected.has(row.id),
    isCurrent: current === row.id,
    isChoosable: row.state !== 'not_billed' && row.state !== 'submitted',
    onToggle: () => toggle(row.id),
    onFocus: () => setCurrent(row.id),
  })
  return (
    <>
      <section className="overflow-x-auto rounded-lg border bg-card" aria-label="Claims">
        <table className="w-full text-[13px]/[18px] max-md:block">
          <thead className="hidden border-b text-left text-xs text-muted-foreground md:table-header-group">
            <tr className="h-8">
              <th scope="col" className="w-9 pl-4">
                <span className="sr-only">Select</span>
              </th>
              {['Service date', 'Patient', 'Claim', 'Group', 'Payer', 'Codes', 'File by'].map((head) => (
                <th key={head} scope="col" className="px-2 font-medium">
                  {head}
                </th>
              ))}
              <th scope="col" className="pr-4 pl-2 text-right font-medium">
                Charge
              </th>
            </tr>
          </thead>
          {filter.tab === 'held' ? (
            reasons
              .map((reason) => ({ reason, inside: rows.filter((row) => row.reason === reason.reason) }))
              .filter(({ inside }) => inside.length > 0)
              .map(({ reason, inside }) => (
                <QueueGroup
                  key={reason.reason}
                  reason={reason}
                  isSelected={inside.every((row) => isAll || selected.has(row.id))}
                  onToggle={(isOn) =>
                    toggleMany(
                      inside.map((row) => row.id),
                      isOn,
                    )
                  }
                  onAnswer={() => setAnswering(reason)}
                >
                  {inside.map((row) => (
                    <QueueRowItem key={row.id} {...rowProps(row)} />
                  ))}
                </QueueGroup>
              ))
          ) : (
            <tbody className="max-md:block">
              {rows.map((row) => (
                <QueueRowItem key={row.id} {...rowProps(row)} />
              ))}
            </tbody>
          )}
        </table>
      </section>
      {selected.size > 0 || isAll ? (
        <BulkBar
          tab={filter.tab}
          count={isAll ? matching.count : selected.size}
          cents={isAll ? matching.cents : chosen.reduce((sum, row) => sum + row.totalCents, 0)}
          matching={matching.count}
          isAll={isAll}
          isWorking={isWorking}
          onAll={() => setAll(true)}
          onRelease={() => act(releaseClaims)}
          onUnrelease={() => act(unreleaseClaims)}
          onOverride={
            chosen.length === 1 && chosen[0]?.state === 'held' ? () => setOverriding(chosen[0] ?? null) : null
          }
          onClear={clear}
        />
      ) : null}
      <AnswerDialog reason={answering} onClose={() => setAnswering(null)} />
      <OverrideDialog
        claim={
          overriding
            ? {
                id: overriding.id,
                name: overriding.patientName,
                rules: overriding.rule ? [overriding.rule] : [],
                sentence: overriding.sentence,
              }
            : null
        }
        onClose={() => setOverriding(null)}
      />
    </>
  )
}

function QueueEmpty({
  tab,
  isNarrowed,
  heldCount,
  heldCents,
}: Pick<QueueProps, 'isNarrowed' | 'heldCount' | 'heldCents'> & { tab: QueueFilter['tab'] }) {
  if (isNarrowed) return <EmptyState title="No claim matches">Drop a filter above to see more.</EmptyState>
  if (tab === 'ready') {
    return (
      <EmptyState title="Nothing waits to be released">
        {heldCount > 0
          ? `${heldCount} wait on hold, ${formatMoney(heldCents)}.`
          : 'Claims come here as soon as attendance is saved.'}
      </EmptyState>
    )
  }
  const words: Record<string, string> = {
    held: 'Nothing is on hold',
    released: 'Nothing is released. Release claims on Ready, then make a batch',
    not_billed: 'Every attendance makes a claim',
    sent: 'No claim has been sent yet',
    all: 'No claim yet. Claims are made when attendance is saved',
  }
  return <EmptyState title={words[tab] ?? 'Nothing here'} />
}
