import { LoaderCircle } from 'lucide-react'
import { Money } from '@/components/billing/money'
import { SeatRing, type SeatState } from '@/components/billing/seat-ring'
import { StatusWord } from '@/components/billing/status-word'
import { Button } from '@/components/ui/button'
import { Kbd } from '@/components/ui/kbd'
import type { RowOutcome } from './board-types'

const seats: Record<RowOutcome['outcome'], SeatState> = {
  ready: 'will_bill',
  held: 'on_hold',
  not_billed: 'not_billed',
}

type BoardFootProps = {
  outcomes: readonly (RowOutcome | null)[]
  isSaving: boolean
  unmarked: number
  onSave: () => void
}

/** The sum of the board, always in sight, and the one way to save it. */
export function BoardFoot({ outcomes, isSaving, unmarked, onSave }: BoardFootProps) {
  const of = (kind: RowOutcome['outcome']) => outcomes.filter((one) => one?.outcome === kind)
  const total = (kind: RowOutcome['outcome']) => of(kind).reduce((sum, one) => sum + (one?.amountCents ?? 0), 0)
  return (
    <div className="fixed inset-x-0 bottom-[60px] z-20 border-t bg-background md:bottom-0 md:left-[60px] xl:left-[232px]">
      <div className="mx-auto flex max-w-[1336px] items-center gap-4 px-4 py-2.5 sm:gap-7 md:px-5 xl:px-7">
        <SeatRing
          className="hidden sm:block"
          seats={outcomes.map((one) => (one ? seats[one.outcome] : 'expected'))}
          size={44}
        />
        <Sum status="will_bill" cents={total('ready')} count={of('ready').length} />
        <Sum status="held" cents={total('held')} count={of('held').length} />
        <div className="hidden sm:block">
          <StatusWord status="will_not_bill" className="text-xs" />
          <p className="text-[13px]">
            <span className="font-mono text-base font-medium">{of('not_billed').length}</span> no claim
          </p>
        </div>
        <div className="ml-auto flex items-center gap-3">
          {unmarked > 0 ? (
            <p className="hidden text-right text-[13px]/[18px] text-muted-foreground lg:block">
              {unmarked} not marked yet
            </p>
          ) : null}
          <Button onClick={onSave} aria-busy={isSaving} aria-disabled={isSaving}>
            {isSaving ? (
              <>
                <LoaderCircle aria-hidden="true" className="animate-spin" /> Saving attendance
              </>
            ) : (
              <>
                Save attendance{' '}
                <Kbd className="hidden border-primary-foreground/30 bg-transparent text-primary-foreground lg:inline-flex">
                  Ctrl ↵
                </Kbd>
              </>
            )}
          </Button>
        </div>
      </div>
    </div>
  )
}

function Sum({ status, cents, count }: { status: 'will_bill' | 'held'; cents: number; count: number }) {
  return (
    <div>
      <StatusWord status={status} className="text-xs" />
      <p className="flex items-baseline gap-2 text-[13px] whitespace-nowrap text-muted-foreground">
        <Money cents={cents} className="text-base text-foreground" />
        <span className="hidden sm:inline">
          {count} {count === 1 ? 'claim' : 'claims'}
        </span>
      </p>
    </div>
  )
}
