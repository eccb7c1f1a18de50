import type { ReactNode } from 'react'
import { Checkbox } from '@/components/ui/checkbox'
import type { QueueFilter } from './queue-href'

type QueueTableProps = {
  tab: QueueFilter['tab']
  /** Of all that can be selected on the page; null where nothing can. */
  checked: boolean | 'indeterminate' | null
  onToggle: (isOn: boolean) => void
  children: ReactNode
}

/** The table of the queue: its heads, with all of the page to select. On a phone its rows are cards. */
export function QueueTable({ tab, checked, onToggle, children }: QueueTableProps) {
  const isNotBilled = tab === 'not_billed'
  // What was sent has no day to be filed by any more.
  const hasFileBy = !isNotBilled && tab !== 'sent'
  return (
    <section className="overflow-x-auto rounded-lg border bg-card" aria-label="Claims">
      <table className="w-full text-[13px]/[18px] max-md:block">
        <thead className="hidden border-b text-left text-xs whitespace-nowrap text-muted-foreground md:table-header-group">
          <tr className="h-8">
            <th scope="col" className="w-9 pl-4">
              {checked === null ? (
                <span className="sr-only">Select</span>
              ) : (
                <Checkbox
                  checked={checked}
                  onCheckedChange={() => onToggle(checked !== true)}
                  aria-label="All claims on this page"
                />
              )}
            </th>
            <th scope="col" className="px-2 font-medium">
              Service date
            </th>
            <th scope="col" className="px-2 font-medium">
              Patient
            </th>
            {isNotBilled ? null : (
              <th scope="col" className="px-2 font-medium max-xl:hidden">
                Claim
              </th>
            )}
            <th scope="col" className="px-2 font-medium">
              Group
            </th>
            <th scope="col" className="px-2 font-medium">
              Payer
            </th>
            <th scope="col" colSpan={isNotBilled ? 2 : 1} className="px-2 font-medium">
              {isNotBilled ? 'Why there is no claim' : 'Codes'}
            </th>
            {hasFileBy ? (
              <th scope="col" className="px-2 font-medium">
                File by
              </th>
            ) : null}
            <th scope="col" className="pr-4 pl-2 text-right font-medium">
              {isNotBilled ? 'Patient owes' : 'Charge'}
            </th>
          </tr>
        </thead>
        {children}
      </table>
    </section>
  )
}
