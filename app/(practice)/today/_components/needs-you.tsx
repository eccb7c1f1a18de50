import { AlarmClock, CirclePause, type LucideIcon, Package } from 'lucide-react'
import Link from 'next/link'
import { holdReasonWords } from '@/components/billing/hold-reason-words'
import { dayLabel } from '@/components/billing/service-date'
import { Button } from '@/components/ui/button'
import { Card, CardCount, CardHeader, CardTitle } from '@/components/ui/card'
import { daysBetween, type IsoDate } from '@/lib/kernel/dates'
import { formatMoney } from '@/lib/kernel/money'
import { count } from '@/lib/kernel/words'
import type { OwnerDay } from './day-types'

type Need = { key: string; icon: LucideIcon; title: string; detail: string; href: string; act: string }

/** What nobody but the owner can do now. */
export function NeedsYou({ day, today }: { day: OwnerDay; today: IsoDate }) {
  const needs = needsOf(day, today)
  return (
    <Card aria-labelledby="needs" className="h-fit max-lg:order-first">
      <CardHeader>
        <CardTitle id="needs">Needs you</CardTitle>
        <CardCount>{needs.length}</CardCount>
      </CardHeader>
      {needs.length === 0 ? (
        <p className="px-4 py-6 text-[13px]">
          <span className="font-semibold">Nothing waits for you.</span>{' '}
          <span className="text-muted-foreground">What is on hold is with somebody else.</span>
        </p>
      ) : null}
      <ul>
        {needs.map(({ key, icon: Icon, title, detail, href, act }) => (
          <li key={key} className="flex items-start gap-3 border-b px-4 py-3 text-[13px]/[18px] last:border-b-0">
            <Icon aria-hidden="true" className="mt-1 size-4 shrink-0 stroke-[1.8] text-muted-foreground" />
            <div className="min-w-0 flex-1">
              <p className="text-pretty">{title}</p>
              <p className="text-[12.5px] text-muted-foreground">{detail}</p>
            </div>
            <Button asChild variant="outline" size="sm">
              <Link href={href}>
                {act}
                <span className="sr-only">: {title}</span>
              </Link>
            </Button>
          </li>
        ))}
      </ul>
    </Card>
  )
}

function needsOf({ money, reasons }: OwnerDay, today: IsoDate): Need[] {
  const needs: Need[] = []
  const { released, ready } = money
  if (released.count > 0) {
    needs.push({
      key: 'batch',
      icon: Package,
      title: `${count(released.count, 'claim')} released, ${formatMoney(released.cents)}`,
      detail: 'Make the batch and send the 837P',
      href: '/claims?tab=released',
      act: 'Make batch',
    })
  }
  for (const reason of reasons) {
    const { title, next, who } = holdReasonWords(reason)
    if (who !== 'You') continue
    needs.push({
      key: reason.reason,
      icon: CirclePause,
      title,
      detail: `${count(reason.claims, 'claim')}. ${next}`,
      href: `/claims?tab=held&reason=${encodeURIComponent(reason.reason)}`,
      act: reason.rule === 'A-12' ? 'Answer' : 'Check',
    })
  }
  if (ready.earliestFileBy && daysBetween(today, ready.earliestFileBy) <= 30) {
    needs.push({
      key: 'deadline',
      icon: AlarmClock,
      title: `A ready claim must arrive by ${dayLabel(ready.earliestFileBy, today)}`,
      detail: 'Releasing it today is enough',
      href: '/claims?tab=ready',
      act: 'Release',
    })
  }
  return needs
}
