import { ArrowRight } from 'lucide-react'
import { Code } from '@/components/billing/code'
import { Money } from '@/components/billing/money'
import { cn } from '@/components/cn'
import { Skeleton } from '@/components/ui/skeleton'
import type { IsoDate } from '@/lib/kernel/dates'
import { formatMoney } from '@/lib/kernel/money'
import { count, dayInWords } from '@/lib/kernel/words'
import { claimStates } from './claim-states'
import { toneText } from './status-word'

type Standing = {
  state: 'ready' | 'held' | 'not_billed'
  codes: readonly string[]
  chargeCents: number
  sentence: string | null
}

/** What a change would do to the claims; db/preview-change.ts makes it, of which a page passes on the first few changes. */
export type ClaimChangesShown = {
  checked: number
  changed: number
  toHold: number
  fromHold: number
  differenceCents: number
  changes: readonly {
    patientName: string
    payerName: string | null
    date: IsoDate
    before: Standing | null
    after: Standing | null
    also?: string | null
  }[]
}

type ClaimChangesProps = {
  /** Null: it is being worked out for the first time. */
  preview: ClaimChangesShown | null
  /** An older answer, while the next one is worked out. */
  isStale?: boolean
  problem?: string | null
}

/** "Which claims would this change?": how many in each direction, the first few, and the money. */
export function ClaimChanges({ preview, isStale = false, problem }: ClaimChangesProps) {
  return (
    <section aria-labelledby="claim-changes" className="rounded-lg border bg-card p-4">
      <h2 id="claim-changes" className="text-[15px]/[22px] font-semibold tracking-[-0.012em]">
        Which claims would this change?
      </h2>
      <div role="status" className={cn('mt-1 transition-opacity duration-120', isStale && !problem && 'opacity-60')}>
        {problem ? (
          <p className="text-[13px]/5 text-denied">{problem}</p>
        ) : preview === null ? (
          <Skeleton className="mt-2 h-16" />
        ) : (
          <Told preview={preview} />
        )}
      </div>
    </section>
  )
}

function Told({ preview }: { preview: ClaimChangesShown }) {
  const { changed, toHold, fromHold, differenceCents, checked, changes } = preview
  if (changed === 0) {
    return (
      <p className="text-[13px]/5 text-muted-foreground">
        No claim changes. {count(checked, 'attendance')} that {checked === 1 ? 'has' : 'have'} not been sent{' '}
        {checked === 1 ? 'was' : 'were'} checked.
      </p>
    )
  }
  const directions = [
    ...(fromHold > 0 ? [`${count(fromHold, 'claim')} would be ready`] : []),
    ...(toHold > 0 ? [`${count(toHold, 'claim')} would go on hold`] : []),
  ]
  return (
    <>
      <p className="text-[13px]/5 text-muted-foreground">
        <span className="font-medium text-foreground">{count(changed, 'attendance')}</span> of {checked} not sent yet
        would change{directions.length > 0 ? `: ${directions.join(', ')}` : ''}. Charges{' '}
        {differenceCents === 0
          ? 'stay the same'
          : `${differenceCents > 0 ? 'rise' : 'fall'} by ${formatMoney(Math.abs(differenceCents))}`}
        . Sent claims keep their lines.
      </p>
      <ul className="mt-3 divide-y border-t text-[13px]/[18px]">
        {changes.slice(0, 4).map((one, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a person may have two attendances a day; the list is drawn whole.
          <li key={i} className="py-2.5">
            <p className="flex justify-between gap-3">
              <span className="font-medium">{one.patientName}</span>
              <span className="shrink-0 text-muted-foreground">{dayInWords(one.date)}</span>
            </p>
            <p className="mt-1 flex flex-wrap items-center gap-x-2 gap-y-1">
              <StandingWords standing={one.before} />
              <ArrowRight aria-label="becomes" className="size-3.5 shrink-0 text-muted-foreground" />
              <StandingWords standing={one.after} />
            </p>
            {one.also ? <p className="mt-1 text-muted-foreground">{one.also}</p> : null}
            {one.after?.sentence ? <p className="mt-1 text-muted-foreground">{one.after.sentence}</p> : null}
          </li>
        ))}
      </ul>
      {changed > 4 ? <p className="border-t pt-2.5 text-[13px] text-muted-foreground">and {changed - 4} more</p> : null}
    </>
  )
}

function StandingWords({ standing }: { standing: Standing | null }) {
  if (!standing) return <span className="text-muted-foreground">nothing</span>
  const { word, icon: Icon, tone } = claimStates[standing.state]
  return (
    <span className="inline-flex flex-wrap items-center gap-x-1.5">
      <span className={cn('inline-flex items-center gap-1 font-medium', toneText[tone])}>
        <Icon aria-hidden="true" className="size-3.5 shrink-0" />
        {word}
      </span>
      {standing.codes.map((code) => (
        <Code key={code}>{code}</Code>
      ))}
      {standing.state === 'not_billed' ? null : <Money cents={standing.chargeCents} />}
    </span>
  )
}
