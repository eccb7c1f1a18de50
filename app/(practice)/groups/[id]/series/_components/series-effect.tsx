import { CalendarX2, CirclePause, Clock } from 'lucide-react'
import { ClaimChanges, type ClaimChangesShown } from '@/components/billing/claim-changes'
import { dayLabel } from '@/components/billing/service-date'
import { cn } from '@/components/cn'
import { type LatestAnswer, troubleInWords } from '@/components/form/use-latest-answer'
import { Skeleton } from '@/components/ui/skeleton'
import type { HolidayName } from '@/lib/codes/holiday-names'
import type { IsoDate } from '@/lib/kernel/dates'
import { count, listInWords } from '@/lib/kernel/words'

export type EffectShown = {
  outcome: { made: number; madeBefore: number; moved: number; kept: number; removed: number } | null
  first: IsoDate | null
  last: IsoDate | null
  pastCover: readonly { name: string; from: IsoDate; sessions: number; sentence: string }[]
  uncoveredSessions: number
  closed: readonly { date: IsoDate; why: 'closed' | 'holiday'; holiday: HolidayName | null }[]
  outsideHours: number
  claims: ClaimChangesShown
}

type Answer =
  | { status: 'done'; effect: EffectShown }
  | { status: 'unfinished' }
  | { status: 'refused'; message: string }

type SeriesEffectProps = LatestAnswer<Answer> & { today: IsoDate }

/** What saving does, worked out by doing it and taking it back. */
export function SeriesEffect({ answer, isWaiting, trouble, today }: SeriesEffectProps) {
  if (answer === null && !isWaiting && trouble === null) return null
  return (
    <section aria-label="What this does" className="rounded-lg border bg-card p-4">
      <h3 className="text-[15px]/[22px] font-semibold tracking-[-0.012em]">What this does</h3>
      <div
        role="status"
        className={cn('mt-1.5 text-[13px]/5 transition-opacity duration-120', isWaiting && 'opacity-60')}
      >
        {trouble ? <p className="text-denied">{troubleInWords(trouble)}</p> : null}
        {answer === null && trouble === null ? <Skeleton className="h-12" /> : null}
        {answer?.status === 'unfinished' ? (
          <p className="text-muted-foreground">Complete the fields, then it is worked out.</p>
        ) : null}
        {answer?.status === 'refused' ? <p className="text-denied">{answer.message}</p> : null}
        {answer?.status === 'done' ? <Told effect={answer.effect} today={today} /> : null}
      </div>
    </section>
  )
}

const holidayWords: Record<HolidayName, string> = {
  ...{ new_years_day: 'New Year’s Day', mlk_day: 'Martin Luther King Day', presidents_day: 'Presidents’ Day' },
  ...{ memorial_day: 'Memorial Day', juneteenth: 'Juneteenth', independence_day: 'Independence Day' },
  ...{ labor_day: 'Labor Day', columbus_day: 'Columbus Day', veterans_day: 'Veterans Day' },
  ...{ thanksgiving: 'Thanksgiving', christmas: 'Christmas' },
}

function Told({ effect, today }: { effect: EffectShown; today: IsoDate }) {
  const { outcome, first, last, pastCover, closed, outsideHours, claims } = effect
  return (
    <div className="space-y-3">
      <p>
        <span className="font-medium">{outcomeInWords(outcome)}</span>
        {first && last && outcome ? ` They then run from ${dayLabel(first, today)} to ${dayLabel(last, today)}.` : ''}{' '}
        What was held, called off or marked stays.
      </p>
      {pastCover.length > 0 ? (
        <div className="flex items-start gap-2">
          <CirclePause aria-hidden="true" className="mt-0.5 size-4 shrink-0 stroke-[1.8] text-hold" />
          <div>
            <p className="font-medium text-hold">
              {count(pastCover.length, 'member')}{' '}
              {effect.uncoveredSessions > 0
                ? `${pastCover.length === 1 ? 'runs' : 'run'} past cover, at ${count(effect.uncoveredSessions, 'session')}`
                : `${pastCover.length === 1 ? 'makes' : 'make'} no claim`}
            </p>
            <ul className="text-muted-foreground">
              {pastCover.slice(0, 5).map((one) => (
                <li key={one.name}>
                  {one.name}: {count(one.sessions, 'session')} from {dayLabel(one.from, today)}
                </li>
              ))}
              {pastCover.length > 5 ? <li>and {pastCover.length - 5} more</li> : null}
            </ul>
          </div>
        </div>
      ) : null}
      {closed.length > 0 ? (
        <p className="flex items-start gap-2">
          <CalendarX2 aria-hidden="true" className="mt-0.5 size-4 shrink-0 stroke-[1.8]" />
          <span>
            It meets on{' '}
            {listInWords(
              closed.slice(0, 6).map((one) => {
                const why = one.why === 'closed' ? 'closed' : 'a holiday'
                return `${dayLabel(one.date, today)} (${one.holiday ? holidayWords[one.holiday] : why}${one.holiday && one.why === 'closed' ? ', closed' : ''})`
              }),
            )}
            {closed.length > 6 ? ` and ${closed.length - 6} more such days` : ''}. These are kept: call one off if
            nobody comes.
          </span>
        </p>
      ) : null}
      {outsideHours > 0 ? (
        <p className="flex items-start gap-2">
          <Clock aria-hidden="true" className="mt-0.5 size-4 shrink-0 stroke-[1.8]" />
          {count(outsideHours, 'session')} begin outside the posted hours. A series is no reason for 99050: post the
          hours, or meet inside them.
        </p>
      ) : null}
      {claims.changed > 0 ? (
        <ClaimChanges preview={claims} />
      ) : (
        <p className="text-muted-foreground">
          No claim changes: {count(claims.checked, 'attendance')} not sent yet checked.
        </p>
      )}
    </div>
  )
}

function outcomeInWords(outcome: EffectShown['outcome']): string {
  if (outcome === null) return 'One session is moved, the others stay.'
  const { made, madeBefore, moved, kept, removed } = outcome
  const told = [
    ...(made > 0 ? [`${made} made${madeBefore > 0 ? ` (${madeBefore} before today)` : ''}`] : []),
    ...(moved > 0 ? [`${moved} moved`] : []),
    ...(kept > 0 ? [`${kept} where they are`] : []),
    ...(removed > 0 ? [`${removed} called off`] : []),
  ]
  return told.length === 0 ? 'No session changes.' : `Sessions: ${told.join(', ')}.`
}
