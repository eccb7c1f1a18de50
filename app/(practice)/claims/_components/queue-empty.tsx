import Link from 'next/link'
import { EmptyState } from '@/components/layout/empty-state'
import { Button } from '@/components/ui/button'
import { formatMoney } from '@/lib/kernel/money'
import { count } from '@/lib/kernel/words'
import { type QueueFilter, queueHref } from './queue-href'

type Total = { count: number; cents: number }

/** A filter to let go of, and how many claims that brings back. */
export type Widening = { label: string; href: string; count: number }

type QueueEmptyProps = { filter: QueueFilter; held: Total; released: Total; widenings: readonly Widening[] }

/** Why a tab shows no claim, and the way to where there are some. */
export function QueueEmpty({ filter, held, released, widenings }: QueueEmptyProps) {
  if (widenings.length > 0) {
    return (
      <EmptyState
        title="No claim matches"
        action={
          <span className="flex flex-wrap justify-center gap-2">
            {widenings.map((one) => (
              <Button key={one.href} asChild variant="outline">
                <Link href={one.href}>
                  Drop {one.label}: {count(one.count, 'claim')}
                </Link>
              </Button>
            ))}
          </span>
        }
      >
        The filters together leave nothing.
      </EmptyState>
    )
  }
  const { title, says } = words[filter.tab]
  const to = (tab: QueueFilter['tab'], label: string) => (
    <Button asChild variant="outline">
      <Link href={queueHref({ ...filter, tab, reason: undefined })}>{label}</Link>
    </Button>
  )
  if (filter.tab === 'ready' && held.count > 0) {
    return (
      <EmptyState title={title} action={to('held', 'See what holds them')}>
        {count(held.count, 'claim')} on hold, {formatMoney(held.cents)}.
      </EmptyState>
    )
  }
  if (filter.tab === 'ready' && released.count > 0) {
    return (
      <EmptyState title={title} action={to('released', 'See what is released')}>
        {count(released.count, 'claim')} released, {formatMoney(released.cents)}. Make a batch of them.
      </EmptyState>
    )
  }
  const next =
    filter.tab === 'released' ? (
      to('ready', 'See what is ready')
    ) : filter.tab === 'sent' ? (
      to('released', 'See what is released')
    ) : filter.tab === 'ready' || filter.tab === 'all' ? (
      <Button asChild variant="outline">
        <Link href="/calendar">Go to the calendar</Link>
      </Button>
    ) : null
  return (
    <EmptyState title={title} action={next}>
      {says}
    </EmptyState>
  )
}

const words: Record<QueueFilter['tab'], { title: string; says: string }> = {
  ready: { title: 'Nothing waits to be released', says: 'Claims come here as soon as attendance is saved.' },
  held: {
    title: 'Nothing is on hold',
    says: 'A claim that has to wait stands here with its reason and what lifts it.',
  },
  released: { title: 'Nothing is released', says: 'Release claims on Ready, then make a batch of them.' },
  not_billed: {
    title: 'Every attendance makes a claim',
    says: 'An attendance that makes none stands here with its reason.',
  },
  sent: { title: 'No claim has been sent', says: 'A live batch sends the claims that are released.' },
  all: { title: 'No claim yet', says: 'Claims are made when attendance is saved.' },
}
