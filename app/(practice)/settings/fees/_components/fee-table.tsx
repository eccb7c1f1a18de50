import { Code } from '@/components/billing/code'
import { Money } from '@/components/billing/money'
import { cn } from '@/components/cn'
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from '@/components/ui/table'
import { codeLabels } from '@/lib/codes/service-codes'
import { feeStanding } from '@/lib/fees/fee-standing'
import type { IsoDate } from '@/lib/kernel/dates'
import { dayInWords } from '@/lib/kernel/words'
import { RemoveFee } from './remove-fee'

export type Fee = {
  id: string
  code: string
  unitCents: number
  payerId: string | null
  payerName: string | null
  fromDate: IsoDate | null
  modifier: string | null
}

type FeeTableProps = {
  fees: readonly Fee[]
  today: IsoDate
  /** What Medicare publishes for a code, where anything is. */
  published: ReadonlyMap<string, number>
  publishedFor: string
}

const standings = { in_force: 'In force', coming: 'Coming', past: 'Past' }

/** The fee schedule: the code with our own label, for whom, from when, and Medicare's amount beside it. */
export function FeeTable({ fees, today, published, publishedFor }: FeeTableProps) {
  return (
    <Table label="Fees">
      <TableHead>
        <tr>
          <TableHeader>Code</TableHeader>
          <TableHeader className="max-md:hidden">For</TableHeader>
          <TableHeader className="max-md:hidden">From</TableHeader>
          <TableHeader isNumber>A unit</TableHeader>
          <TableHeader isNumber className="max-sm:hidden">
            Medicare, {publishedFor}
          </TableHeader>
          <TableHeader>
            <span className="sr-only">Remove</span>
          </TableHeader>
        </tr>
      </TableHead>
      <TableBody>
        {fees.map((fee) => {
          const standing = feeStanding(fee, fees, today)
          const amount = standing === 'past' ? undefined : published.get(fee.code)
          const forWhom = `${fee.payerName ?? 'Every payer'}${fee.modifier ? `, with ${fee.modifier}` : ''}`
          const since = fee.fromDate ? dayInWords(fee.fromDate) : 'the beginning'
          return (
            <TableRow key={fee.id} className={cn(standing === 'past' && 'text-muted-foreground')}>
              <TableCell>
                <span className="flex flex-wrap items-baseline gap-x-2">
                  <Code className="font-medium">{fee.code}</Code>
                  <span className="text-muted-foreground">{codeLabels[fee.code] ?? 'Other code'}</span>
                </span>
                <span className="block text-xs/4 text-muted-foreground md:hidden">
                  {forWhom}, from {since}
                </span>
              </TableCell>
              <TableCell className="max-md:hidden">{forWhom}</TableCell>
              <TableCell className="max-md:hidden">
                {since}
                {standing === 'in_force' ? null : (
                  <span className="ml-1.5 text-xs/4 text-muted-foreground">{standings[standing].toLowerCase()}</span>
                )}
              </TableCell>
              <TableCell isNumber>
                <Money cents={fee.unitCents} />
                {amount === undefined ? null : (
                  <span className="block text-xs/4 text-muted-foreground sm:hidden">
                    Medicare <Money cents={amount} className="text-xs/4" />
                  </span>
                )}
                {fee.unitCents === 0 ? <span className="block text-xs/4 text-hold">held (E-34)</span> : null}
              </TableCell>
              <TableCell isNumber className="max-sm:hidden">
                {amount === undefined ? (
                  <span className="text-xs/4 text-muted-foreground">{standing === 'past' ? '' : 'none known'}</span>
                ) : (
                  <>
                    <Money cents={amount} />
                    {fee.unitCents < amount ? <span className="block text-xs/4 text-hold">above your fee</span> : null}
                  </>
                )}
              </TableCell>
              <TableCell className="text-right">
                <RemoveFee id={fee.id} name={`${fee.code}, ${forWhom}`} />
              </TableCell>
            </TableRow>
          )
        })}
      </TableBody>
    </Table>
  )
}
