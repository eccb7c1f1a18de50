'use client'

import { ArrowRight, CircleAlert, Info, TriangleAlert } from 'lucide-react'
import { ClaimChanges } from '@/components/billing/claim-changes'
import { cn } from '@/components/cn'
import { type LatestAnswer, troubleInWords } from '@/components/form/use-latest-answer'
import { dayInWords } from '@/lib/kernel/words'
import { checkInWords } from './check-in-words'
import type { PreviewAnswer, UnitsShown } from './session-types'

type ChangeEffectProps = LatestAnswer<PreviewAnswer>

/** What saving would do: what is worth knowing of the time, the units that are reserved, and the claims. */
export function ChangeEffect({ answer, isWaiting, trouble }: ChangeEffectProps) {
  if (answer?.status === 'incomplete') {
    return (
      <p role="status" className="rounded-lg border px-4 py-3 text-[13px]/5 text-muted-foreground">
        What it does to units and claims stands here once the fields are filled in.
      </p>
    )
  }
  if (answer?.status === 'refused') {
    return (
      <p role="status" className="flex items-start gap-2 rounded-lg border px-4 py-3 text-[13px]/5">
        <CircleAlert aria-hidden="true" className="mt-0.5 size-4 shrink-0 text-denied" />
        {answer.message}
      </p>
    )
  }
  const notes = answer?.check ? checkInWords(answer.check, answer.isSeries) : []
  return (
    <div className="space-y-4">
      {notes.length > 0 ? (
        <div role="status">
          <ul aria-label="Time and place" className="space-y-1.5 text-[13px]/5">
            {notes.map(({ isWarning, text }) => (
              <li key={text} className="flex items-start gap-2">
                {isWarning ? (
                  <TriangleAlert aria-hidden="true" className="mt-0.5 size-4 shrink-0 text-hold" />
                ) : (
                  <Info aria-hidden="true" className="mt-0.5 size-4 shrink-0 text-info" />
                )}
                <span className={isWarning ? '' : 'text-muted-foreground'}>{text}</span>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      {answer ? <Units units={answer.units} more={answer.moreUnits} isStale={isWaiting} /> : null}
      <ClaimChanges preview={answer?.claims ?? null} isStale={isWaiting} problem={trouble && troubleInWords(trouble)} />
    </div>
  )
}

function Units({ units, more, isStale }: { units: readonly UnitsShown[]; more: number; isStale: boolean }) {
  return (
    <section
      aria-labelledby="units-reserved"
      className={cn('rounded-lg border bg-card p-4 text-[13px]/5', isStale && 'opacity-60')}
    >
      <h2 id="units-reserved" className="text-[15px]/[22px] font-semibold tracking-[-0.012em]">
        Units reserved
      </h2>
      {units.length === 0 ? (
        <p className="mt-1 text-muted-foreground">Nobody’s reserved units change.</p>
      ) : (
        <ul className="mt-1 divide-y">
          {units.map(({ patientName, number, before, after }) => (
            <li key={`${patientName} ${number}`} className="py-2">
              <p className="flex items-center justify-between gap-3">
                <span className="min-w-0 truncate">
                  <span className="font-medium">{patientName}</span>{' '}
                  <span className="font-mono text-xs text-muted-foreground">{number}</span>
                </span>
                <span className="flex shrink-0 items-center gap-1.5 font-mono">
                  {before.reserved}
                  <ArrowRight aria-label="becomes" className="size-3.5 text-muted-foreground" />
                  {after.reserved}
                </span>
              </p>
              {before.lastCovered === after.lastCovered ? null : (
                <p className="text-muted-foreground">
                  {after.lastCovered ? `Covered to ${dayInWords(after.lastCovered)}` : 'No coming session covered'}
                  {before.lastCovered ? `; now to ${dayInWords(before.lastCovered)}.` : '.'}
                </p>
              )}
            </li>
          ))}
        </ul>
      )}
      {more > 0 ? <p className="border-t pt-2 text-muted-foreground">and {more} more</p> : null}
    </section>
  )
}
