'use client'

import { Lock } from 'lucide-react'
import { useId, useState } from 'react'
import { FindingFacts } from '@/components/billing/finding-facts'
import { cn } from '@/components/cn'
import { Button } from '@/components/ui/button'
import type { BoardRow as Row, RowChoice, RowOutcome } from './board-types'
import { HowChoices, StatusChoices } from './row-choices'
import { RowOutcomeCell } from './row-outcome'

type BoardRowProps = {
  row: Row
  outcome: RowOutcome | null
  isStale: boolean
  isCurrent: boolean
  isReadOnly: boolean
  conflict: { text: string; by: string; onKeep: (keep: 'mine' | 'theirs') => void } | null
  onFocus: () => void
  onChange: (change: Partial<RowChoice>) => void
}

/** One member: who came, how, and what will happen. On a phone the parts stand under each other. */
export function BoardRow({ row, outcome, isStale, isCurrent, isReadOnly, conflict, onFocus, onChange }: BoardRowProps) {
  const [isWhyOpen, setWhyOpen] = useState(false)
  const whyId = useId()
  const disabled = isReadOnly || row.locked !== null
  return (
    <li
      data-row={row.patientId}
      onFocus={onFocus}
      className={cn(
        'relative border-b last:border-b-0',
        isCurrent && 'before:absolute before:inset-y-0 before:left-0 before:w-0.5 before:bg-primary',
      )}
    >
      <div className="grid lg:grid-cols-[180px_minmax(0,1fr)_290px] xl:grid-cols-[208px_minmax(0,1fr)_356px]">
        <div className="px-4 pt-3 lg:py-2.5">
          <p className={cn('text-sm font-medium', outcome?.outcome === 'not_billed' && 'text-muted-foreground')}>
            {row.name}
          </p>
          <p className="text-[12.5px]/[18px] text-muted-foreground">
            {row.payerName ?? 'No coverage'}
            {row.diagnoses.length > 0 ? <span className="font-mono text-xs"> · {row.diagnoses.join(', ')}</span> : null}
          </p>
          {row.locked ? (
            <p className="mt-1 flex items-start gap-1 text-xs text-muted-foreground">
              <Lock aria-hidden="true" className="mt-0.5 size-3 shrink-0" />
              {row.locked}
            </p>
          ) : null}
        </div>
        <div className="flex flex-wrap items-center gap-x-3 gap-y-2 px-4 py-2.5 lg:px-0">
          <div className="hidden sm:block">
            <StatusChoices row={row} onChange={onChange} disabled={disabled} variant="track" />
          </div>
          <div className="w-full sm:hidden">
            <StatusChoices row={row} onChange={onChange} disabled={disabled} variant="grid" />
          </div>
          <HowChoices row={row} onChange={onChange} disabled={disabled} />
        </div>
        <div className={cn('px-4 pb-3 lg:border-l lg:py-2.5', outcome?.outcome === 'held' && 'bg-hold-tint pt-3')}>
          <RowOutcomeCell
            outcome={outcome}
            isStale={isStale}
            isOpen={isWhyOpen}
            onWhy={() => setWhyOpen(!isWhyOpen)}
            whyId={whyId}
            name={row.name}
          />
        </div>
      </div>
      {conflict ? (
        <div
          role="status"
          className="mx-4 mb-3 flex flex-wrap items-center gap-2 rounded-md border border-info-line bg-info-tint px-3 py-2 text-[13px]"
        >
          <span className="flex-1">{conflict.text}</span>
          <Button variant="outline" size="sm" onClick={() => conflict.onKeep('mine')}>
            Keep mine
          </Button>
          <Button variant="outline" size="sm" onClick={() => conflict.onKeep('theirs')}>
            Take {conflict.by}’s
          </Button>
        </div>
      ) : null}
      <div id={whyId} hidden={!isWhyOpen} className="space-y-4 border-t bg-muted px-4 py-4">
        {outcome?.findings.map((finding) => (
          <div key={`${finding.rule}${finding.message}`} className="space-y-2">
            <p className="text-[13px] font-medium">
              {finding.message}{' '}
              <span className="font-mono text-[11px] font-normal text-muted-foreground">{finding.rule}</span>
            </p>
            <FindingFacts finding={finding} />
          </div>
        ))}
      </div>
    </li>
  )
}
