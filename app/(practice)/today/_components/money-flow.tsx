import { ChevronRight } from 'lucide-react'
import Link from 'next/link'
import { Money } from '@/components/billing/money'
import { dayLabel } from '@/components/billing/service-date'
import { StatusWord } from '@/components/billing/status-word'
import { Card } from '@/components/ui/card'
import type { IsoDate } from '@/lib/kernel/dates'
import { count } from '@/lib/kernel/words'
import type { OwnerDay } from './day-types'

const flow = [
  { state: 'held', tab: 'held', color: 'bg-hold-solid' },
  { state: 'ready', tab: 'ready', color: 'bg-ready-solid' },
  { state: 'released', tab: 'released', color: 'bg-primary-line' },
  { state: 'submitted', tab: 'sent', color: 'bg-sent-solid' },
] as const

type MoneyFlowProps = { money: OwnerDay['money']; reasons: number; today: IsoDate }

/** Where the money stands, from a hold to the payer; the bar above is in true proportion. Each number opens its list. */
export function MoneyFlow({ money, reasons, today }: MoneyFlowProps) {
  const total = flow.reduce((sum, { state }) => sum + money[state].cents, 0)
  const details: Record<(typeof flow)[number]['state'], string> = {
    held: reasons > 0 ? `, ${count(reasons, 'reason')}` : '',
    ready: money.ready.earliestFileBy ? `, earliest deadline ${dayLabel(money.ready.earliestFileBy, today)}` : '',
    released: money.released.count > 0 ? ', waiting for a batch' : '',
    submitted: '',
  }
  return (
    <Card aria-label="Where the money stands">
      <div aria-hidden="true" className="flex h-1.5 gap-0.5 bg-card">
        {flow.map(({ state, color }) => (
          <span key={state} className={color} style={{ flexGrow: total === 0 ? 1 : money[state].cents }} />
        ))}
      </div>
      <ul className="grid grid-cols-2 md:grid-cols-4">
        {flow.map(({ state, tab }, i) => (
          <li
            key={state}
            className="relative border-border max-md:odd:border-r max-md:[&:nth-child(n+3)]:border-t md:not-last:border-r"
          >
            <Link
              href={`/claims?tab=${tab}`}
              className="block px-[18px] pt-4 pb-[18px] transition-colors duration-120 hover:bg-muted max-md:px-4 max-md:py-3.5"
            >
              <StatusWord status={state} />
              <span className="mt-0.5 block">
                <Money cents={money[state].cents} className="text-2xl/[30px] tracking-[-0.045em] max-md:text-xl/7" />
              </span>
              <span className="mt-0.5 block text-[13px]/[18px] text-pretty text-muted-foreground">
                {count(money[state].count, 'claim')}
                {details[state]}
              </span>
            </Link>
            {i < flow.length - 1 ? (
              <span
                aria-hidden="true"
                className="absolute top-1/2 -right-2.5 z-10 hidden size-5 -translate-y-1/2 place-items-center rounded-full border bg-card text-muted-foreground md:grid"
              >
                <ChevronRight className="size-3" />
              </span>
            ) : null}
          </li>
        ))}
      </ul>
    </Card>
  )
}
