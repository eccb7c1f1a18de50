'use client'

import { useRouter } from 'next/navigation'
import { useState, useTransition } from 'react'
import { toast } from 'sonner'
import type { IsoDate } from '@/lib/kernel/dates'
import { formatMoney } from '@/lib/kernel/money'
import { count } from '@/lib/kernel/words'
import { releaseClaims, unreleaseClaims } from '../actions'
import { AnswerDialog, type Question } from './answer-dialog'
import { BulkBar } from './bulk-bar'
import { OverrideDialog } from './override-dialog'
import { QueueGroup } from './queue-group'
import { type QueueFilter, queueQuery } from './queue-href'
import { QueueRowItem } from './queue-row'
import { QueueTable } from './queue-table'
import type { HoldReason, QueueRow } from './queue-types'
import { useQueueKeys } from './use-queue-keys'
import { useSelection } from './use-selection'

type QueueProps = {
  filter: QueueFilter
  rows: readonly QueueRow[]
  reasons: readonly HoldReason[]
  matching: { count: number; cents: number }
  today: IsoDate
}

const isChoosable = (row: QueueRow) => row.state === 'held' || row.state === 'ready' || row.state === 'released'

/** The claims of a tab. On hold they stand under their reason; what is selected can be released, answered or overridden. */
export function Queue({ filter, rows, reasons, matching, today }: QueueProps) {
  const router = useRouter()
  const [current, setCurrent] = useState<string | null>(null)
  const [asked, setAsked] = useState<Question | null>(null)
  const [overriding, setOverriding] = useState<QueueRow | null>(null)
  const [isWorking, start] = useTransition()
  const choosable = rows.filter(isChoosable).map((row) => row.id)
  const selection = useSelection(choosable)
  const { tab } = filter
  const query = queueQuery(filter).toString()

  const chosen = rows.filter((row) => selection.has(row.id) && isChoosable(row))
  const howMany = selection.isAll ? matching.count : chosen.length
  const cents = selection.isAll ? matching.cents : chosen.reduce((sum, row) => sum + row.totalCents, 0)
  const standing = rows.find((row) => row.id === current) ?? null
  const targets = chosen.length > 0 ? chosen : standing && isChoosable(standing) ? [standing] : []

  const act = (work: typeof releaseClaims, claims: readonly QueueRow[]) => {
    if (isWorking || (claims.length === 0 && !selection.isAll)) return
    start(async () => {
      const claimIds = claims.map((row) => row.id)
      const sent = selection.isAll ? { filter: Object.fromEntries(queueQuery(filter)) } : { claimIds }
      const answer = await work(sent).catch(() => null)
      if (answer?.status === 'done') {
        const undo =
          work === releaseClaims && !selection.isAll ? { label: 'Undo', onClick: () => takeBack(claimIds) } : undefined
        toast.success(answer.message, { action: undo })
        selection.clear()
      } else tellFailure(answer)
      router.refresh()
    })
  }
  const takeBack = (claimIds: readonly string[]) =>
    start(async () => {
      const answer = await unreleaseClaims({ claimIds }).catch(() => null)
      if (answer?.status === 'done') toast.success(answer.message)
      else tellFailure(answer)
      router.refresh()
    })

  const question = questionOf(targets, reasons)
  const canRelease = (claims: readonly QueueRow[]) => claims.some((row) => row.state === 'ready')
  const release = canRelease(targets) || (selection.isAll && tab === 'ready') ? () => act(releaseClaims, targets) : null
  const unrelease = tab === 'released' ? () => act(unreleaseClaims, targets) : null
  const only = targets.length === 1 && !(selection.isAll && matching.count > 1) ? targets[0] : undefined
  const override = only?.state === 'held' ? () => setOverriding(only) : null
  const answer = question ? () => setAsked(question) : null
  const hasSelection = chosen.length > 0 || selection.isAll

  useQueueKeys({
    ids: rows.map((row) => row.id),
    onCurrent: setCurrent,
    current,
    onToggle: selection.toggle,
    onAll: choosable.length > 0 ? selection.selectAll : null,
    onRelease: release,
    onOverride: override,
    onMain: hasSelection ? (release ?? answer) : null,
    onClear: hasSelection ? selection.clear : null,
  })

  const rowItem = (row: QueueRow) => (
    <QueueRowItem
      key={row.id}
      row={row}
      today={today}
      href={hrefOf(row, query)}
      isSelected={selection.has(row.id)}
      isCurrent={current === row.id}
      isTabStop={row.id === (standing ?? rows[0])?.id}
      isChoosable={isChoosable(row)}
      hasState={tab === 'all'}
      onToggle={() => selection.toggle(row.id)}
      onFocus={() => setCurrent(row.id)}
    />
  )
  const checkedOf = (ids: readonly string[]) => {
    const on = ids.filter(selection.has).length
    return on === 0 ? false : on === ids.length ? true : 'indeterminate'
  }
  return (
    <>
      <QueueTable
        tab={tab}
        checked={choosable.length > 0 ? checkedOf(choosable) : null}
        onToggle={(isOn) => selection.toggleMany(choosable, isOn)}
      >
        {tab === 'held' ? (
          groupsOf(rows, reasons).map(({ reason, inside }) => (
            <QueueGroup
              key={reason.reason}
              reason={reason}
              shown={inside.length}
              checked={checkedOf(inside.map((row) => row.id))}
              onToggle={(isOn) =>
                selection.toggleMany(
                  inside.map((row) => row.id),
                  isOn,
                )
              }
              onAnswer={() => setAsked(reason)}
            >
              {inside.map(rowItem)}
            </QueueGroup>
          ))
        ) : (
          <tbody className="max-md:block">{rows.map(rowItem)}</tbody>
        )}
      </QueueTable>
      <p role="status" className="sr-only">
        {hasSelection ? `${count(howMany, 'claim')} chosen, ${formatMoney(cents)}` : ''}
      </p>
      {hasSelection ? (
        <BulkBar
          count={howMany}
          cents={cents}
          matching={matching.count}
          onThisPage={choosable.length}
          isAll={selection.isAll}
          isWorking={isWorking}
          onRelease={release}
          onUnrelease={unrelease}
          onOverride={override}
          onAnswer={answer}
          question={question}
          onAll={selection.selectAll}
          onOnlyPage={() => selection.selectOnly(choosable)}
          onClear={selection.clear}
        />
      ) : null}
      <AnswerDialog question={asked} onClose={() => setAsked(null)} />
      <OverrideDialog claim={overriding && overridable(overriding, query)} onClose={() => setOverriding(null)} />
    </>
  )
}

function tellFailure(answer: { status: string; message?: string } | null) {
  toast.error(answer?.message ?? 'Nothing was changed: no connection. Try again.', {
    duration: Number.POSITIVE_INFINITY,
  })
}

/** A claim opens as itself; an attendance that makes none, at its session. */
function hrefOf(row: QueueRow, query: string): string | null {
  if (row.state !== 'not_billed') return `/claims/${row.id}?${query}`
  return row.sessionId ? `/sessions/${row.sessionId}` : null
}

/** The rows of the page under their reasons, in the order of the list. */
function groupsOf(rows: readonly QueueRow[], reasons: readonly HoldReason[]) {
  return reasons
    .map((reason) => ({ reason, inside: rows.filter((row) => row.reason === reason.reason) }))
    .filter(({ inside }) => inside.length > 0)
}

/** The one question to a payer that all of these claims wait for; null when there is none. */
function questionOf(claims: readonly QueueRow[], reasons: readonly HoldReason[]): Question | null {
  const [first] = claims
  if (!first || claims.some((row) => row.reason !== first.reason)) return null
  return reasons.find((one) => one.reason === first.reason && one.rule === 'A-12') ?? null
}

function overridable(row: QueueRow, query: string) {
  return {
    id: row.id,
    name: row.patientName,
    holds: row.rule && row.sentence ? [{ rule: row.rule, message: row.sentence }] : [],
    more: row.moreHolds > 0 ? { count: row.moreHolds, href: `/claims/${row.id}?${query}` } : null,
  }
}
