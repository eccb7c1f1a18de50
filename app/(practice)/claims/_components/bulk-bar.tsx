import { Check, LoaderCircle, LockOpen, Undo2 } from 'lucide-react'
import { Money } from '@/components/billing/money'
import { Button } from '@/components/ui/button'
import { Kbd } from '@/components/ui/kbd'
import type { QueueFilter } from './queue-href'

type BulkBarProps = {
  tab: QueueFilter['tab']
  count: number
  cents: number
  matching: number
  isAll: boolean
  isWorking: boolean
  onAll: () => void
  onRelease: () => void
  onUnrelease: () => void
  onOverride: (() => void) | null
  onClear: () => void
}

/** What can be done with what is selected; it floats at the foot and leaves with the selection. */
export function BulkBar({
  tab,
  count,
  cents,
  matching,
  isAll,
  isWorking,
  onAll,
  onRelease,
  onUnrelease,
  onOverride,
  onClear,
}: BulkBarProps) {
  const claims = `${count} ${count === 1 ? 'claim' : 'claims'}`
  return (
    <section
      aria-label="Selected claims"
      className="fixed inset-x-4 bottom-[76px] z-30 mx-auto flex w-fit max-w-[calc(100vw-32px)] flex-wrap items-center gap-x-4 gap-y-2 rounded-xl bg-popover px-4 py-2.5 shadow-dialog md:bottom-5 md:left-[76px] xl:left-[248px]"
    >
      <p className="flex items-baseline gap-2 text-[13px]">
        <span className="font-semibold">{count} selected</span>
        <Money cents={cents} />
      </p>
      {isAll || matching <= count ? null : (
        <button
          type="button"
          onClick={onAll}
          className="touch-target text-[13px] text-primary underline decoration-primary-line underline-offset-4"
        >
          Select all {matching} that match
        </button>
      )}
      <span className="flex flex-wrap items-center gap-2">
        {tab === 'ready' || tab === 'all' ? (
          <Button onClick={onRelease} aria-busy={isWorking} aria-disabled={isWorking}>
            {isWorking ? <LoaderCircle aria-hidden="true" className="animate-spin" /> : <Check aria-hidden="true" />}
            {isWorking ? `Releasing ${count}` : `Release ${claims}`}
          </Button>
        ) : null}
        {tab === 'released' ? (
          <Button variant="outline" onClick={onUnrelease} aria-busy={isWorking} aria-disabled={isWorking}>
            <Undo2 aria-hidden="true" /> Back to ready
          </Button>
        ) : null}
        {onOverride ? (
          <Button variant="outline" onClick={onOverride}>
            <LockOpen aria-hidden="true" /> Override with a reason
          </Button>
        ) : null}
        <Button variant="ghost" onClick={onClear}>
          Clear <Kbd>Esc</Kbd>
        </Button>
      </span>
    </section>
  )
}
