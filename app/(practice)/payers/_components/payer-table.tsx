import { CircleHelp } from 'lucide-react'
import Link from 'next/link'
import { SortHeader } from '@/components/layout/sort-header'
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from '@/components/ui/table'
import { listInWords } from '@/lib/kernel/words'
import type { PayerType } from '@/lib/policy/payer-settings'
import { payerTypeWords } from './payer-types'

export type PayerListed = {
  id: string
  name: string
  payerNumber: string
  type: PayerType
  claims: number
  /** How many settings are the practice's own. */
  own: number
  /** The add-on codes that it has not answered about. */
  unanswered: readonly string[]
}

type PayerTableProps = { rows: readonly PayerListed[]; query: Record<string, string | number | undefined> }

/** The payers of the practice: how much each is used, and what is not known of it yet. */
export function PayerTable({ rows, query }: PayerTableProps) {
  return (
    <Table label="Payers">
      <TableHead>
        <tr>
          <SortHeader path="/payers" query={query} column="name" label="Payer" />
          <TableHeader className="max-md:hidden">Payer ID</TableHeader>
          <TableHeader className="max-sm:hidden">Type</TableHeader>
          <TableHeader className="max-md:hidden">Add-ons</TableHeader>
          <TableHeader isNumber className="max-md:hidden">
            Own settings
          </TableHeader>
          <TableHeader isNumber>Claims, 60 days</TableHeader>
        </tr>
      </TableHead>
      <TableBody>
        {rows.map((row) => (
          <TableRow key={row.id}>
            <TableCell>
              <Link href={`/payers/${row.id}`} className="font-medium hover:text-primary hover:underline">
                {row.name}
              </Link>
              <span className="block text-xs text-muted-foreground md:hidden">
                <span className="font-mono">{row.payerNumber}</span>
                <span className="sm:hidden">, {payerTypeWords[row.type]}</span>
                {row.unanswered.length > 0 ? (
                  <span className="block text-hold">Not asked about {listInWords(row.unanswered)}</span>
                ) : null}
              </span>
            </TableCell>
            <TableCell className="font-mono max-md:hidden">{row.payerNumber}</TableCell>
            <TableCell className="max-sm:hidden">{payerTypeWords[row.type]}</TableCell>
            <TableCell className="max-md:hidden">
              {row.unanswered.length > 0 ? (
                <span className="flex items-center gap-1.5 text-hold">
                  <CircleHelp aria-hidden="true" className="size-4 shrink-0 stroke-[1.8]" />
                  Not asked about {listInWords(row.unanswered)}
                </span>
              ) : (
                <span className="text-muted-foreground">Answered</span>
              )}
            </TableCell>
            <TableCell isNumber className="max-md:hidden">
              {row.own === 0 ? <span className="text-subtle-foreground">0</span> : row.own}
            </TableCell>
            <TableCell isNumber>
              {row.claims === 0 ? <span className="text-subtle-foreground">0</span> : row.claims}
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  )
}
