import { Send } from 'lucide-react'
import Link from 'next/link'
import { PageHeader } from '@/components/layout/page-header'
import { Button } from '@/components/ui/button'
import type { IsoDate } from '@/lib/kernel/dates'
import { count } from '@/lib/kernel/words'
import type { OwnerDay } from './day-types'
import { GroupsThisMonth } from './groups-this-month'
import { HoldReasons } from './hold-reasons'
import { MoneyFlow } from './money-flow'
import { NeedsYou } from './needs-you'

type OwnerViewProps = { title: string; date: string; day: OwnerDay; today: IsoDate }

/** An owner's day: where the money stands, what holds it back, what needs the owner, what this month's groups brought. */
export function OwnerView({ title, date, day, today }: OwnerViewProps) {
  const { ready, released } = day.money
  const canGo = ready.count > 0 ? `${count(ready.count, 'claim')} can go out now` : null
  return (
    <>
      <PageHeader
        title={title}
        facts={[date, canGo].filter(Boolean)}
        actions={
          ready.count > 0 ? (
            <Button asChild className="max-md:h-12 max-md:w-full">
              <Link href="/claims?tab=ready">
                <Send aria-hidden="true" /> Release {count(ready.count, 'claim')}
              </Link>
            </Button>
          ) : released.count > 0 ? (
            <Button asChild className="max-md:h-12 max-md:w-full">
              <Link href="/claims?tab=released">Make a batch of {released.count}</Link>
            </Button>
          ) : null
        }
      />
      <div className="space-y-5">
        <MoneyFlow money={day.money} reasons={day.reasons.length} today={today} />
        <div className="grid gap-5 lg:grid-cols-[minmax(0,1fr)_340px] xl:grid-cols-[minmax(0,1fr)_400px]">
          <div className="min-w-0 space-y-5">
            <HoldReasons reasons={day.reasons} held={day.money.held.count} />
            <GroupsThisMonth groups={day.groups} today={today} />
          </div>
          <NeedsYou day={day} today={today} />
        </div>
      </div>
    </>
  )
}
