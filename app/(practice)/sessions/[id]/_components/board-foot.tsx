import { CirclePause, LoaderCircle } from 'lucide-react'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { Money } from '@/components/billing/money'
import { SeatRing, type SeatState } from '@/components/billing/seat-ring'
import { StatusWord } from '@/components/billing/status-word'
import { Button } from '@/components/ui/button'
import { Kbd } from '@/components/ui/kbd'
import { sum } from '@/lib/kernel/money'
import { count } from '@/lib/kernel/words'
import type { BoardRow, RowOutcome } from './board-types'
import { isHere } from './use-choices'

const seats: Record<RowOutcome['outcome'], SeatState> = {
  ready: 'will_bill',
  held: 'on_hold',
  not_billed: 'not_billed',
}

type BoardFootProps = {
  rows: readonly BoardRow[]
  outcomes: ReadonlyMap<string, RowOutcome>
  /** Where the notes are written; null where they are kept elsewhere. */
  notesHref: string | null
  isSaved: boolean
  isSaving: boolean
  onSave: () => void
}

/** The sum of the board, always in sight, and the one way to save it. */
export function BoardFoot({ rows, outcomes, notesHref, isSaved, isSaving, onSave }: BoardFootProps) {
  const open = rows.filter((row) => row.sent === null)
  const outcomeOf = (row: BoardRow) => (row.choice.status === null ? null : (outcomes.get(row.patientId) ?? null))
  const shown = open.map(outcomeOf)
  const sumOf = (kind: RowOutcome['outcome']) => {
    const those = shown.filter((one) => one?.outcome === kind)
    return { count: those.length, cents: sum(those.map((one) => one?.amountCents ?? 0)) }
  }
  const [ready, held, not] = [sumOf('ready'), sumOf('held'), sumOf('not_billed')]
  const sent = { count: rows.length - open.length, cents: sum(rows.map((row) => row.sent?.amountCents ?? 0)) }
  const ring = rows.map((row): SeatState => {
    if (row.sent) return 'sent'
    const outcome = outcomeOf(row)
    return outcome ? seats[outcome.outcome] : 'expected'
  })
  const toSign = notesHref === null ? 0 : open.filter((row) => isHere(row.choice) && !row.choice.noteSigned).length
  const notes =
    notesHref !== null && isSaved && toSign > 0 ? (
      <NotesLink href={notesHref}>{count(toSign, 'note')} to sign</NotesLink>
    ) : null
  const aside = notes ?? waitingInWords(open, notesHref !== null)
  return (
    <div className="fixed inset-x-0 bottom-0 z-20 border-t bg-background pb-[env(safe-area-inset-bottom)] md:left-[60px] xl:left-[232px]">
      <div className="mx-auto hidden max-w-[1336px] items-center gap-7 px-5 py-[11px] md:flex xl:px-7">
        <SeatRing seats={ring} size={46} />
        {sent.count > 0 ? <Sum status="submitted" cents={sent.cents} detail={count(sent.count, 'claim')} /> : null}
        <Sum status="will_bill" cents={ready.cents} detail={count(ready.count, 'claim')} />
        <Sum status="held" cents={held.cents} detail={count(held.count, 'claim')} />
        <div>
          <StatusWord status="will_not_bill" className="text-[12.5px]/4" />
          <p className="mt-1 flex items-baseline gap-2 text-[13px]/[18px] whitespace-nowrap text-muted-foreground">
            <span className="plain-zero font-mono text-base/5 font-medium text-foreground">{not.count}</span>
            {not.count === 1 ? 'person' : 'people'}
          </p>
        </div>
        <div className="ml-auto flex items-center gap-6">
          {aside ? (
            <p className="max-w-52 text-right text-[13px]/[18px] text-pretty text-muted-foreground max-lg:hidden">
              {aside}
            </p>
          ) : null}
          <SaveButton isSaving={isSaving} onSave={onSave} />
        </div>
      </div>
      <div className="space-y-2.5 px-4 py-3 md:hidden">
        <div className="flex items-center gap-3.5">
          <SeatRing seats={ring} size={38} />
          <div className="min-w-0 flex-1">
            <Money cents={ready.cents} className="text-base/5" />
            <p className="text-[12.5px]/[17px] text-muted-foreground">{ready.count} will bill</p>
          </div>
          <div className="text-right">
            {held.count > 0 ? (
              <p className="flex items-center justify-end gap-1.5">
                <Money cents={held.cents} />
                <CirclePause aria-hidden="true" className="size-4 stroke-[1.8] text-hold" />
              </p>
            ) : null}
            <p className="text-[12.5px]/[17px] text-muted-foreground">
              {[
                sent.count > 0 ? `${sent.count} sent` : '',
                held.count > 0 ? `${held.count} on hold` : '',
                not.count > 0 ? `${not.count} no claim` : '',
              ]
                .filter(Boolean)
                .join(', ')}
            </p>
          </div>
        </div>
        {notes ? <p className="text-[13px]/[18px]">{notes}</p> : null}
        <SaveButton isSaving={isSaving} onSave={onSave} className="h-12 w-full text-[15px]" />
      </div>
    </div>
  )
}

function SaveButton({ isSaving, onSave, className }: { isSaving: boolean; onSave: () => void; className?: string }) {
  return (
    <Button onClick={onSave} aria-busy={isSaving} aria-disabled={isSaving} className={className}>
      {isSaving ? (
        <>
          <LoaderCircle aria-hidden="true" className="animate-spin" /> Saving attendance
        </>
      ) : (
        <>
          Save attendance <Kbd isOnPrimary>Ctrl ↵</Kbd>
        </>
      )}
    </Button>
  )
}

function Sum({ status, cents, detail }: { status: 'submitted' | 'will_bill' | 'held'; cents: number; detail: string }) {
  return (
    <div>
      <StatusWord status={status} className="text-[12.5px]/4" />
      <p className="mt-1 flex items-baseline gap-2 text-[13px]/[18px] whitespace-nowrap text-muted-foreground">
        <Money cents={cents} className="text-base/5 text-foreground" />
        {detail}
      </p>
    </div>
  )
}

function NotesLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <Link
      href={href}
      className="touch-target inline-flex items-center text-primary underline decoration-primary-line underline-offset-4"
    >
      {children}
    </Link>
  )
}

/** What is still to be done before every claim can go: marks first, then notes. */
function waitingInWords(rows: readonly BoardRow[], keepsNotes: boolean): string | null {
  const unmarked = rows.filter((row) => row.choice.status === null).length
  if (unmarked > 0) return `${unmarked} of ${rows.length} not marked yet`
  const here = rows.filter((row) => isHere(row.choice))
  const unsigned = here.filter((row) => !row.choice.noteSigned).length
  if (unsigned > 0) return `Claims wait until you sign each note: ${here.length - unsigned} of ${here.length} signed`
  if (here.length === 0) return null
  if (keepsNotes) return 'Every note is signed'
  return `Saving counts ${count(here.length, 'note')} as signed. Untick one under Why?`
}
