import { Lock, TriangleAlert } from 'lucide-react'
import { Code } from '@/components/billing/code'
import { Money } from '@/components/billing/money'
import { StatusWord } from '@/components/billing/status-word'
import { cn } from '@/components/cn'
import type { IsoDate } from '@/lib/kernel/dates'
import type { FactValue } from '@/lib/rules/finding'
import type { RowOutcome, SentClaim } from './board-types'
import { tellOutcome } from './tell-outcome'

type RowOutcomeProps = {
  outcome: RowOutcome | null
  name: string
  today: IsoDate
  isWhyOpen: boolean
  whyId: string
  onWhy: () => void
}

export const outcomeStates = { ready: 'will_bill', held: 'held', not_billed: 'will_not_bill' } as const

/** What will happen with this person's claim: state, codes, amount, then what is left or why not. */
export function RowOutcomeCell({ outcome, name, today, isWhyOpen, whyId, onWhy }: RowOutcomeProps) {
  if (!outcome) return <p className="text-[13px]/[18px] text-subtle-foreground">Not marked yet</p>
  const { lead, sentence, id, tone } = tellOutcome(outcome, today)
  return (
    <>
      <div className="flex items-center justify-between gap-3">
        <span className="flex min-w-0 flex-wrap items-center gap-x-2.5">
          <StatusWord status={outcomeStates[outcome.outcome]} />
          <Codes outcome={outcome} />
        </span>
        <Amount outcome={outcome} />
      </div>
      <p className="mt-[3px] flex items-start gap-1.5 pl-[22px] text-[13px]/[18px] text-muted-foreground">
        {tone === 'warn' ? <TriangleAlert aria-hidden="true" className="mt-0.5 size-3.5 shrink-0 text-hold" /> : null}
        <span className={cn('text-pretty', tone === 'hold' && 'text-foreground')}>
          {lead ? <span className="font-medium text-foreground">{lead} </span> : null}
          {sentence} {id ? <span className="font-mono text-xs whitespace-nowrap">{id} </span> : null}
          <button
            type="button"
            data-why
            aria-expanded={isWhyOpen}
            aria-controls={whyId}
            aria-label={`Why, ${name}`}
            onClick={onWhy}
            className="rounded-sm font-medium whitespace-nowrap text-primary underline decoration-primary-line underline-offset-4 hover:decoration-primary"
          >
            Why?
          </button>
        </span>
      </p>
    </>
  )
}

/** What was sent for this person, and that it stays. */
export function SentCell({ sent }: { sent: SentClaim }) {
  return (
    <>
      <div className="flex items-center justify-between gap-3">
        <span className="flex min-w-0 flex-wrap items-center gap-x-2.5">
          <StatusWord status="submitted" />
          <LineCodes lines={sent.lines} />
        </span>
        <Money cents={sent.amountCents} />
      </div>
      <SentSentence sent={sent} className="mt-[3px]" />
    </>
  )
}

export function SentSentence({ sent, className }: { sent: SentClaim; className?: string }) {
  return (
    <p className={cn('flex items-start gap-2 pl-px text-[13px]/[18px] text-muted-foreground', className)}>
      <Lock aria-hidden="true" className="mt-0.5 size-3.5 shrink-0" />
      <span className="text-pretty">{sent.sentence}</span>
    </p>
  )
}

/** The claim's amount, or that there is none. */
export function Amount({ outcome }: { outcome: RowOutcome }) {
  if (outcome.outcome !== 'not_billed') return <Money cents={outcome.amountCents} />
  return <span className="text-[13px]/[18px] whitespace-nowrap text-muted-foreground">no claim</span>
}

function Codes({ outcome }: { outcome: RowOutcome }) {
  const asked = outcome.findings.find((one) => one.rule === 'A-12' && one.severity === 'hold')?.facts.code
  return <LineCodes lines={outcome.lines} asked={asked} />
}

function LineCodes({ lines, asked }: { lines: SentClaim['lines']; asked?: FactValue }) {
  return (
    <span className="flex items-baseline gap-2">
      {lines.map((line, i) => (
        <span key={line.code} className="flex items-baseline gap-2">
          {i > 0 ? <span className="text-muted-foreground">+</span> : null}
          <Code isProposed={line.code === asked}>{[line.code, ...line.modifiers].join('-')}</Code>
        </span>
      ))}
    </span>
  )
}
