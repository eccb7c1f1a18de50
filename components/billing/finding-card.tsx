'use client'

import { Ban, CirclePause, Info, TriangleAlert } from 'lucide-react'
import { type ReactNode, useId, useState } from 'react'
import { cn } from '@/components/cn'
import type { Finding, Severity } from '@/lib/rules/finding'
import { FindingFacts } from './finding-facts'

const looks: Record<Severity, { icon: typeof Info; text: string; box: string }> = {
  block: { icon: Ban, text: 'text-blocked', box: 'border-blocked-line bg-blocked-tint' },
  hold: { icon: CirclePause, text: 'text-hold', box: 'border-hold-line bg-hold-tint' },
  warn: { icon: TriangleAlert, text: 'text-hold', box: 'bg-card' },
  info: { icon: Info, text: 'text-info', box: 'border-info-line bg-info-tint' },
}

type FindingCardProps = { finding: Finding; actions?: ReactNode; isOverridden?: boolean }

/** What a rule found: the sentence, what can be done, and under "Why" the facts, the rule and its sources. */
export function FindingCard({ finding, actions, isOverridden = false }: FindingCardProps) {
  const [isOpen, setOpen] = useState(false)
  const facts = useId()
  const { icon: Icon, text, box } = looks[finding.severity]
  return (
    <div className={cn('rounded-lg border p-4', box)}>
      <div className="flex gap-3">
        <Icon aria-hidden="true" className={cn('mt-0.5 size-[18px] shrink-0 stroke-[1.8]', text)} />
        <div className="min-w-0 flex-1">
          <p className="text-sm font-[550] text-pretty">{finding.message}</p>
          {isOverridden ? (
            <p className="text-[13px] text-muted-foreground">Overridden: the claim goes on in spite of this.</p>
          ) : null}
          <div className="mt-2 flex flex-wrap items-center gap-x-3 gap-y-2">
            {actions}
            <button
              type="button"
              aria-expanded={isOpen}
              aria-controls={facts}
              onClick={() => setOpen(!isOpen)}
              className="touch-target text-[13px] font-medium text-primary underline decoration-primary-line underline-offset-4"
            >
              Why?
            </button>
          </div>
        </div>
        <span className="h-fit rounded-sm border border-border-strong bg-card px-1.5 font-mono text-[11px]/[18px] text-muted-foreground">
          {finding.rule}
        </span>
      </div>
      <div id={facts} hidden={!isOpen} className="mt-3 border-t pt-3 sm:ml-[30px]">
        <FindingFacts finding={finding} />
      </div>
    </div>
  )
}
