import { Check, LoaderCircle, LockOpen, Undo2 } from 'lucide-react'
import { Money } from '@/components/billing/money'
import { Button } from '@/components/ui/button'
import { Kbd } from '@/components/ui/kbd'
import { count as countOf } from '@/lib/kernel/words'
import type { Question } from './answer-dialog'

type BulkBarProps = {
  count: number
  cents: number
  matching: number
  /** How many of those that match stand on this page. */
  onThisPage: number
  isAll: boolean
  isWorking: boolean
  /** What the selected claims can have done to them; null where they cannot. */
  onRelease: (() => void) | null
  onUnrelease: (() => void) | null
  onOverride: (() => void) | null
  onAnswer: (() => void) | null
  question: Question | null
  onAll: () => void
  onOnlyPage: () => void
  onClear: () => void
}

const link = 'touch-target text-[13px] text-primary underline decoration-primary-line underline-offset-4'

/** What can be done with what is selected; it floats at the foot and leaves with the selection. */
export function BulkBar(props: BulkBarProps) {
  const { count, cents, matching, onThisPage, isAll, isWorking, question } = props
  return (
    <section
      aria-label="Selected claims"
      className="appear fixed inset-x-4 bottom-[76px] z-30 mx-auto flex w-fit max-w-[calc(100vw-32px)] flex-wrap items-center gap-x-4 gap-y-2 rounded-xl bg-popover px-4 py-2.5 shadow-dialog md:bottom-5 md:left-[76px] xl:left-[248px]"
    >
      <p className="flex items-baseline gap-2 text-[13px]">
        <span className="font-semibold">{count} selected</span>
        <Money cents={cents} />
      </p>
      {isAll && matching > onThisPage ? (
        <button type="button" onClick={props.onOnlyPage} className={link}>
          Only the {onThisPage} on this page
        </button>
      ) : null}
      {!isAll && matching > count ? (
        <button type="button" onClick={props.onAll} className={link}>
          Select all {matching} that match
        </button>
      ) : null}
      <span className="flex flex-wrap items-center gap-2">
        {props.onRelease ? (
          <Button onClick={props.onRelease} aria-busy={isWorking} aria-disabled={isWorking}>
            {isWorking ? <LoaderCircle aria-hidden="true" className="animate-spin" /> : <Check aria-hidden="true" />}
            {isWorking ? `Releasing ${count}` : `Release ${countOf(count, 'claim')}`}
            <Kbd isOnPrimary>Ctrl ↵</Kbd>
          </Button>
        ) : null}
        {props.onAnswer && question ? (
          <Button onClick={props.onAnswer}>
            Answer {question.code} for {question.payerName}
            {props.onRelease ? null : <Kbd isOnPrimary>Ctrl ↵</Kbd>}
          </Button>
        ) : null}
        {props.onUnrelease ? (
          <Button variant="outline" onClick={props.onUnrelease} aria-busy={isWorking} aria-disabled={isWorking}>
            <Undo2 aria-hidden="true" /> Back to ready
          </Button>
        ) : null}
        {props.onOverride ? (
          <Button variant="outline" onClick={props.onOverride}>
            <LockOpen aria-hidden="true" /> Override with a reason
          </Button>
        ) : null}
        <Button variant="ghost" onClick={props.onClear}>
          Clear <Kbd>Esc</Kbd>
        </Button>
      </span>
    </section>
  )
}
