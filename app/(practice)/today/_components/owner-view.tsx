import { CirclePause } from 'lucide-react'
import Link from 'next/link'
import { type HoldReason, holdReasonWords } from '@/components/billing/hold-reason-words'
import { Money } from '@/components/billing/money'
import { StatusWord } from '@/components/billing/status-word'
import { EmptyState } from '@/components/layout/empty-state'
import { Button } from '@/components/ui/button'
import { Card, CardHeader, CardTitle } from '@/components/ui/card'
import type { IsoDate } from '@/lib/kernel/dates'
import { count, dayInWords } from '@/lib/kernel/words'

type MoneyTotal = { count: number; cents: number; earliestFileBy: IsoDate | null }
export type OwnerDay = {
  money: Record<'held' | 'ready' | 'released' | 'submitted', MoneyTotal>
  reasons: readonly (HoldReason & { claims: number; people: number; totalCents: number })[]
  groups: readonly {
    groupId: string
    groupName: string
    sessions: number
    came: number
    places: number
    chargedCents: number
  }[]
}

const flow = [
  ['held', 'held', 'bg-hold-solid'],
  ['ready', 'ready', 'bg-ready-solid'],
  ['released', 'released', 'bg-primary-line'],
  ['submitted', 'sent', 'bg-sent-solid'],
] as const

/** An owner's day: where the money stands, what holds it back, what this month's groups brought. */
export function OwnerView({ day, today }: { day: OwnerDay; today: IsoDate }) {
  const total = flow.reduce((sum, [state]) => sum + day.money[state].cents, 0)
  const { ready, released } = day.money
  return (
    <div className="space-y-5">
      <Card aria-labelledby="flow">
        <CardHeader>
          <CardTitle id="flow">Where the money stands</CardTitle>
          <div className="flex gap-2">
            {released.count > 0 ? (
              <Button asChild variant="outline" size="sm">
                <Link href="/claims?tab=released">Make a batch of {released.count}</Link>
              </Button>
            ) : null}
            <Button asChild size="sm">
              <Link href="/claims?tab=ready">
                {ready.count > 0 ? `Release ${count(ready.count, 'claim')}` : 'Open claims'}
              </Link>
            </Button>
          </div>
        </CardHeader>
        <div aria-hidden="true" className="mx-4 mt-4 flex h-2 gap-0.5 overflow-hidden rounded-full bg-accent">
          {flow.map(([state, , color]) => (
            <span
              key={state}
              className={color}
              style={{ width: `${total === 0 ? 0 : (day.money[state].cents / total) * 100}%` }}
            />
          ))}
        </div>
        <ul className="grid grid-cols-2 gap-y-4 p-4 md:grid-cols-4">
          {flow.map(([state, tab]) => (
            <li key={state}>
              <Link href={`/claims?tab=${tab}`} className="group block">
                <StatusWord status={state} className="text-xs" />
                <p className="mt-0.5 group-hover:underline">
                  <Money cents={day.money[state].cents} className="text-2xl/[30px] tracking-[-0.045em]" />
                </p>
                <p className="text-[13px] text-muted-foreground">{count(day.money[state].count, 'claim')}</p>
              </Link>
            </li>
          ))}
        </ul>
      </Card>
      <div className="grid gap-5 lg:grid-cols-[minmax(0,1fr)_400px]">
        <Card aria-labelledby="reasons">
          <CardHeader>
            <CardTitle id="reasons">What holds money back</CardTitle>
            <span className="mr-auto text-[13px] text-muted-foreground">{count(day.money.held.count, 'claim')}</span>
          </CardHeader>
          {day.reasons.length === 0 ? <EmptyState title="Nothing is on hold" /> : null}
          <ul>
            {day.reasons.slice(0, 7).map((reason) => (
              <li key={reason.reason} className="border-b last:border-b-0">
                <Link
                  href={`/claims?tab=held&reason=${encodeURIComponent(reason.reason)}`}
                  className="flex items-start gap-3 px-4 py-3 text-[13px]/[18px] hover:bg-muted"
                >
                  <CirclePause aria-hidden="true" className="mt-px size-4 shrink-0 text-hold" />
                  <span className="min-w-0 flex-1">
                    <span className="block font-medium">{holdReasonWords(reason).title}</span>
                    <span className="text-muted-foreground">
                      {count(reason.claims, 'claim')}, {count(reason.people, 'person', 'people')}
                    </span>
                  </span>
                  <Money cents={reason.totalCents} />
                </Link>
              </li>
            ))}
          </ul>
        </Card>
        <Card aria-labelledby="groups" className="h-fit">
          <CardHeader>
            <CardTitle id="groups">Groups this month</CardTitle>
            <span className="text-[13px] text-muted-foreground">to {dayInWords(today)}</span>
          </CardHeader>
          {day.groups.length === 0 ? <EmptyState title="No session was held this month yet" /> : null}
          <ul>
            {day.groups.map((group) => (
              <li
                key={group.groupId}
                className="flex items-baseline justify-between gap-3 border-b px-4 py-2.5 text-[13px] last:border-b-0"
              >
                <span>
                  <span className="block font-medium">{group.groupName}</span>
                  <span className="text-muted-foreground">
                    {count(group.sessions, 'session')}, {group.came} of {group.places} came
                  </span>
                </span>
                <Money cents={group.chargedCents} />
              </li>
            ))}
          </ul>
        </Card>
      </div>
    </div>
  )
}
