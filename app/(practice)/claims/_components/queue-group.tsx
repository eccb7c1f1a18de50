import { CirclePause } from 'lucide-react'
import type { ReactNode } from 'react'
import { holdReasonWords } from '@/components/billing/hold-reason-words'
import { Money } from '@/components/billing/money'
import { Button } from '@/components/ui/button'
import { Checkbox } from '@/components/ui/checkbox'
import type { HoldReason } from './queue-types'

type QueueGroupProps = {
  reason: HoldReason
  isSelected: boolean
  onToggle: (isOn: boolean) => void
  onAnswer: () => void
  children: ReactNode
}

/** Claims that wait for the same reason: the reason, the next step, and the sum it holds back. */
export function QueueGroup({ reason, isSelected, onToggle, onAnswer, children }: QueueGroupProps) {
  const { title, next } = holdReasonWords(reason)
  return (
    <tbody className="max-md:block">
      <tr className="border-b bg-muted max-md:grid max-md:grid-cols-[36px_1fr_auto] max-md:items-center">
        <td className="w-9 py-2 pl-4">
          <Checkbox
            checked={isSelected}
            onCheckedChange={(on) => onToggle(on === true)}
            aria-label={`All claims here: ${title}`}
          />
        </td>
        <th scope="rowgroup" colSpan={6} className="px-2 py-2 text-left font-normal">
          <span className="inline-flex items-center gap-2 align-middle font-semibold">
            <CirclePause aria-hidden="true" className="size-4 shrink-0 text-hold" />
            {title}
          </span>
          <span className="align-middle text-muted-foreground md:ml-2 max-md:block">
            {reason.claims} {reason.claims === 1 ? 'claim' : 'claims'} · {next}
          </span>
        </th>
        <td className="px-2 py-1.5 max-md:order-last max-md:col-start-2 max-md:empty:hidden">
          {reason.rule === 'A-12' ? (
            <Button variant="outline" size="sm" onClick={onAnswer}>
              Answer
            </Button>
          ) : null}
        </td>
        <td className="py-2 pr-4 pl-2 text-right">
          <Money cents={reason.totalCents} />
        </td>
      </tr>
      {children}
    </tbody>
  )
}
