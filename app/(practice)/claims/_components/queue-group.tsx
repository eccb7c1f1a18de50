import { CirclePause } from 'lucide-react'
import type { ReactNode } from 'react'
import { holdReasonWords } from '@/components/billing/hold-reason-words'
import { Money } from '@/components/billing/money'
import { Button } from '@/components/ui/button'
import { Checkbox } from '@/components/ui/checkbox'
import { count } from '@/lib/kernel/words'
import type { HoldReason } from './queue-types'

/** With whom the next step is, when it is not with the person who looks. */
const others: Record<string, string> = { Clinician: 'With clinicians', Admin: 'With the admin' }

type QueueGroupProps = {
  reason: HoldReason
  /** How many of its claims stand on this page. */
  shown: number
  checked: boolean | 'indeterminate'
  onToggle: (isOn: boolean) => void
  onAnswer: () => void
  children: ReactNode
}

/** Claims that wait for the same reason: the reason, the next step, and the sum it holds back. */
export function QueueGroup({ reason, shown, checked, onToggle, onAnswer, children }: QueueGroupProps) {
  const { title, next, who } = holdReasonWords(reason)
  const people = reason.people < reason.claims ? `${count(reason.people, 'person', 'people')} · ` : ''
  return (
    <tbody className="max-md:block">
      <tr className="border-b bg-muted max-md:grid max-md:grid-cols-[36px_1fr_auto] max-md:items-start max-md:py-2">
        <td className="w-9 pl-4 max-md:pt-1">
          <Checkbox
            checked={checked}
            onCheckedChange={(on) => onToggle(on === true)}
            aria-label={`All claims here: ${title}`}
          />
        </td>
        <th scope="rowgroup" colSpan={5} className="h-9 px-2 text-left font-normal max-md:h-auto">
          <span className="inline-flex items-start gap-2 align-middle font-semibold">
            <CirclePause aria-hidden="true" className="mt-px size-4 shrink-0 stroke-[1.8] text-hold" />
            {title}
          </span>
          <span className="align-middle text-muted-foreground max-md:mt-0.5 max-md:block max-md:pl-6 md:ml-2.5">
            {count(reason.claims, 'claim')}
            {shown < reason.claims ? `, ${shown} on this page` : ''} · {people}
            {next}
          </span>
        </th>
        {/* Under the column of claim numbers, which only a wide screen has. */}
        <td className="max-xl:hidden" />
        <td className="px-2 whitespace-nowrap max-md:order-last max-md:col-start-2 max-md:pt-1.5 max-md:pl-8 max-md:empty:hidden">
          {others[who] ? <span className="text-muted-foreground">{others[who]}</span> : null}
          {reason.rule === 'A-12' && reason.payerId ? (
            <Button variant="outline" size="sm" onClick={onAnswer}>
              Answer
              <span className="sr-only">
                {' '}
                {reason.code} for {reason.payerName}
              </span>
            </Button>
          ) : null}
        </td>
        <td className="pr-4 pl-2 text-right max-md:pt-px">
          <Money cents={reason.totalCents} />
        </td>
      </tr>
      {children}
    </tbody>
  )
}
