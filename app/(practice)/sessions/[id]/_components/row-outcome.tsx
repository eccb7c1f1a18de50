import { TriangleAlert } from 'lucide-react'
import { Code } from '@/components/billing/code'
import { Money } from '@/components/billing/money'
import { StatusWord } from '@/components/billing/status-word'
import { cn } from '@/components/cn'
import type { RowOutcome } from './board-types'
import { tellOutcome } from './tell-outcome'

type RowOutcomeProps = {
  outcome: RowOutcome | null
  isStale: boolean
  isOpen: boolean
  onWhy: () => void
  whyId: string
  name: string
}

/** What will happen with this person's claim: state, codes, amount, then what is left or why not. */
export function RowOutcomeCell({ outcome, isStale, isOpen, onWhy, whyId, name }: RowOutcomeProps) {
  if (!outcome) return <p className="text-[13px]/[18px] text-subtle-foreground">Not marked yet</p>
  const { sentence, tone } = tellOutcome(outcome)
  return (
    <div className={cn('space-y-0.5 transition-opacity', isStale && 'opacity-55')}>
      <div className="flex items-center justify-between gap-3">
        <span className="flex flex-wrap items-center gap-x-2.5">
          <StatusWord status={stateOf[outcome.outcome]} />
          <Codes outcome={outcome} />
        </span>
        {outcome.outcome === 'not_billed' ? (
          <span className="text-[13px] text-muted-foreground">no claim</span>
        ) : (
          <Money cents={outcome.amountCents} />
        )}
      </div>
      <p className="flex items-start gap-1.5 pl-[22px] text-[13px]/[18px] text-muted-foreground">
        {tone === 'warn' ? <TriangleAlert aria-hidden="true" className="mt-0.5 size-3.5 shrink-0 text-hold" /> : null}
        <span className={cn('text-pretty', tone === 'hold' && 'text-foreground')}>
          {sentence}{' '}
          {outcome.findings.length > 0 ? (
            <button
              type="button"
              aria-expanded={isOpen}
              aria-controls={whyId}
              aria-label={`Why, ${name}`}
              onClick={onWhy}
              className="font-medium text-primary underline decoration-primary-line underline-offset-4"
            >
              Why?
            </button>
          ) : null}
        </span>
      </p>
    </div>
  )
}

const stateOf = { ready: 'will_bill', held: 'held', not_billed: 'will_not_bill' } as const

function Codes({ outcome }: { outcome: RowOutcome }) {
  const asked = outcome.findings.find((one) => one.rule === 'A-12' && one.severity === 'hold')?.facts.code
  return (
    <span className="flex items-baseline gap-1.5">
      {outcome.lines.map((line, i) => (
        <span key={line.code} className="flex items-baseline gap-1.5">
          {i > 0 ? <span className="text-muted-foreground">+</span> : null}
          <Code isProposed={line.code === asked}>{[line.code, ...line.modifiers].join('-')}</Code>
        </span>
      ))}
    </span>
  )
}
