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
  /** The one row of the list that Tab reaches; the others are reached by arrows. */
  isTabStop: boolean
  isChoosable: boolean
  /** Among claims of several states each says its own. */
  hasState: boolean
  onToggle: () => void
  onFocus: () => void
}

/** One claim of the queue; on a phone its parts stand under each other as a card. */
export function QueueRowItem(props: QueueRowItemProps) {
  const { row, today, href, isSelected, isCurrent, isTabStop, isChoosable, hasState } = props
  const tabIndex = isTabStop ? 0 : -1
  const payer = row.payerName ?? 'No payer'
  const name = { 'data-focus': true, tabIndex, className: 'rounded-sm hover:underline' }
  return (
    <tr
      data-row={row.id}
      onFocus={props.onFocus}
      className={cn(
        'border-b last:border-b-0 hover:bg-muted max-md:grid max-md:grid-cols-[36px_1fr_auto] max-md:py-2.5',
        isSelected && 'bg-selected hover:bg-selected',
        (isCurrent || isSelected) && 'shadow-[inset_2px_0_0_var(--primary)]',
      )}
    >
      <td className="h-[34px] w-9 pl-4 max-md:row-span-4 max-md:pt-0.5">
        {isChoosable ? (
          <Checkbox
            checked={isSelected}
            onCheckedChange={props.onToggle}
            tabIndex={tabIndex}
            aria-label={`Select ${row.patientName}, ${row.date}`}
            className="pointer-coarse:after:-inset-3.5"
          />
        ) : null}
      </td>
      <td className="px-2 whitespace-nowrap max-md:order-3 max-md:col-span-2 max-md:col-start-2 max-md:pr-4 max-md:whitespace-normal max-md:text-muted-foreground">
        <ServiceDate date={row.date} today={today} />
        <span className="md:hidden"> · {[row.groupName, payer].filter(Boolean).join(' · ')}</span>
      </td>
      <td className="px-2 font-medium whitespace-nowrap max-md:order-1 max-md:whitespace-normal">
        {href ? (
          <Link href={href} data-open {...name}>
            {row.patientName}
          </Link>
        ) : (
          <span {...name}>{row.patientName}</span>
        )}
        {row.moreHolds > 0 ? (
          <span className="ml-1.5 text-xs font-normal text-muted-foreground">
            +{row.moreHolds}
            <span className="sr-only"> more to lift</span>
          </span>
        ) : null}
        {row.state === 'held' && row.sentence ? <span className="sr-only">. {row.sentence}</span> : null}
      </td>
      {row.state === 'not_billed' && !hasState ? null : (
        <td className="px-2 font-mono text-xs whitespace-nowrap text-muted-foreground max-xl:hidden">
          {row.controlNumber}
        </td>
      )}
      <td className="px-2 text-pretty lg:whitespace-nowrap max-md:hidden">{row.groupName}</td>
      <td className="px-2 lg:whitespace-nowrap max-md:hidden">{payer}</td>
      {row.state === 'not_billed' ? (
        <td colSpan={2} className="px-2 py-1.5 text-pretty max-md:order-5 max-md:col-span-2 max-md:col-start-2">
          {hasState ? <StatusWord status="not_billed" className="mr-2" /> : null}
          <span className="text-muted-foreground">{row.sentence}</span>
        </td>
      ) : (
        <>
          <td className="px-2 max-md:order-5 max-md:col-span-2 max-md:col-start-2">
            <span className={cn('flex flex-wrap items-center gap-x-2', !hasState && 'lg:flex-nowrap')}>
              {row.codes.map(({ code, isQuestioned }) => (
                <Code key={code} isProposed={isQuestioned}>
                  {code}
                  {isQuestioned ? <span className="sr-only"> (proposed, not answered)</span> : null}
                </Code>
              ))}
              {hasState ? (
                <StatusWord status={row.state === 'withdrawn' ? 'not_billed' : row.state} className="text-xs" />
              ) : null}
            </span>
          </td>
          {row.state === 'submitted' && !hasState ? null : (
            <td className="px-2 whitespace-nowrap tabular-nums max-md:hidden">
              {row.fileBy && row.state !== 'submitted' ? <FileBy date={row.fileBy} today={today} /> : null}
            </td>
          )}
        </>
      )}
      <td className="pr-4 pl-2 text-right max-md:order-2">
        {row.state === 'not_billed' && row.totalCents === 0 ? null : <Money cents={row.totalCents} />}
      </td>
    </tr>
  )
}

/** The last day on which the payer takes the claim, and how far off it is. */
function FileBy({ date, today }: { date: IsoDate; today: IsoDate }) {
  const left = daysBetween(today, date)
  return (
    <>
      <ServiceDate date={date} today={today} />{' '}
      <span
        className={cn(
          'ml-1 text-muted-foreground',
          left <= 14 && 'font-medium text-hold',
          left < 0 && 'font-medium text-denied',
        )}
      >
        {left < 0 ? `${count(-left, 'day')} late` : left === 0 ? 'today' : count(left, 'day')}
      </span>
    </>
  )
}
