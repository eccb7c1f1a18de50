import Link from 'next/link'
import { Money } from '@/components/billing/money'
import { ServiceDate } from '@/components/billing/service-date'
import { StatusWord } from '@/components/billing/status-word'
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from '@/components/ui/table'
import type { IsoDate } from '@/lib/kernel/dates'
import type { ClaimRowShown } from '../../_components/patient-view'

/** A patient's claims, the latest first. */
export function ClaimTable({ claims, today }: { claims: readonly ClaimRowShown[]; today: IsoDate }) {
  return (
    <Table label="Claims">
      <TableHead>
        <tr>
          <TableHeader>Date</TableHeader>
          <TableHeader className="max-md:hidden">Claim</TableHeader>
          <TableHeader className="max-md:hidden">Payer</TableHeader>
          <TableHeader>State</TableHeader>
          <TableHeader isNumber>Charge</TableHeader>
        </tr>
      </TableHead>
      <TableBody>
        {claims.map((one) => (
          <TableRow key={one.id} className="relative">
            <TableCell>
              <Link
                href={`/claims/${one.id}`}
                className="rounded-sm font-medium after:absolute after:inset-0 hover:underline"
              >
                <ServiceDate date={one.date} today={today} />
              </Link>
            </TableCell>
            <TableCell className="font-mono text-[12.5px] max-md:hidden">{one.controlNumber}</TableCell>
            <TableCell className="max-md:hidden">{one.payerName}</TableCell>
            <TableCell>
              <StatusWord status={one.state === 'withdrawn' ? 'not_billed' : one.state} className="align-middle" />
              {one.sentence ? (
                <span className="block max-w-[52ch] text-xs/4 text-muted-foreground max-md:hidden">{one.sentence}</span>
              ) : null}
            </TableCell>
            <TableCell isNumber>
              <Money cents={one.totalCents} />
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  )
}
