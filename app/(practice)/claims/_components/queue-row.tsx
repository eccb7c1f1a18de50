import Link from 'next/link'
import { Code } from '@/components/billing/code'
import { Money } from '@/components/billing/money'
import { ServiceDate } from '@/components/billing/service-date'
import { StatusWord } from '@/components/billing/status-word'
import { cn } from '@/components/cn'
import { Checkbox } from '@/components/ui/checkbox'
import { daysBetween, type IsoDate } from '@/lib/kernel/dates'
import { count } from '@/lib/kernel/words'
import type { QueueRow } from './queue-types'

type QueueRowItemProps = {
  row: QueueRow
  today: IsoDate
  href: string | null
  isSelected: boolean
  isCurrent: boolean
  isChoosable: boolean
  onToggle: () => void
  onFocus: () => void
}

/** One claim of the queue; on a phone its parts stand under each other as a card. */
export function QueueRowItem({
  row,
  today,
  href,
  isSelected,
  isCurrent,
  isChoosable,
  onToggle,
  onFocus,
}: QueueRowItemProps) {
  const left = row.fileBy === null ? null : daysBetween(today, row.fileBy)
  return (
    <tr
      data-row={row.id}
      onFocus={onFocus}
      className={cn(
        'border-b last:border-b-0 hover:bg-muted max-md:grid max-md:grid-cols-[36px_1fr_auto] max-md:py-2.5',
        isSelected && 'bg-selected hover:bg-selected',
        isCurrent && 'shadow-[inset_2px_0_0_var(--primary)]',
      )}
    >
      <td className="h-[34px] w-9 pl-4 max-md:row-span-3 max-md:pt-1">
        {isChoosable && (row.state === 'held' || row.state === 'ready' || row.state === 'released') ? (
          <Checkbox
            checked={isSelected}
            onCheckedChange={onToggle}
            aria-label={`Select ${row.patientName}, ${row.date}`}
          />
        ) : null}
      </td>
      <td className="px-2 whitespace-nowrap max-md:order-3 max-md:col-start-2 max-md:text-muted-foreground">
        <ServiceDate date={row.date} today={today} />
      </td>
      <td className="px-2 font-medium whitespace-nowrap max-md:order-1">
        {href ? (
          <Link href={href} data-open className="hover:underline">
            {row.patientName}
          </Link>
        ) : (
          row.patientName
        )}
        {row.moreHolds > 0 ? (
          <span className="ml-1.5 text-xs font-normal text-muted-foreground">+{row.moreHolds}</span>
        ) : null}
        {row.state === 'held' && row.sentence ? <span className="sr-only">. {row.sentence}</span> : null}
      </td>
      <td className="px-2 font-mono text-xs whitespace-nowrap text-muted-foreground max-lg:hidden">
        {row.controlNumber}
      </td>
      <td className="px-2 text-pretty max-md:hidden">{row.groupName}</td>
      <td className="px-2 max-md:order-4 max-md:col-start-2 max-md:text-muted-foreground">
        {row.payerName ?? 'No payer'}
      </td>
      <td className="px-2 max-md:order-5 max-md:col-start-2">
        {row.state === 'not_billed' ? (
          <span className="flex items-center text-muted-foreground">
            <StatusWord status="not_billed" className="mr-2" />
            {row.sentence}
          </span>
        ) : (
          <span className="flex flex-wrap items-center gap-x-2">
            {row.codes.map(({ code, isQuestioned }) => (
              <Code key={code} isProposed={isQuestioned}>
                {code}
              </Code>
            ))}
            {row.state === 'held' ? null : (
              <StatusWord status={row.state === 'withdrawn' ? 'not_billed' : row.state} className="text-xs" />
            )}
          </span>
        )}
      </td>
      <td className="px-2 whitespace-nowrap tabular-nums max-md:hidden">
        {row.fileBy && left !== null && row.state !== 'submitted' ? (
          <>
            <ServiceDate date={row.fileBy} today={today} />{' '}
            <span className={cn('text-muted-foreground', left <= 14 && 'font-medium text-hold')}>
              {left < 0 ? 'late' : count(left, 'day')}
            </span>
          </>
        ) : null}
      </td>
      <td className="pr-4 pl-2 text-right max-md:order-2">
        {row.state === 'not_billed' && row.totalCents === 0 ? null : <Money cents={row.totalCents} />}
      </td>
    </tr>
  )
}
