import Link from 'next/link'
import type { ListQuery } from '@/components/layout/list-href'
import { SortHeader } from '@/components/layout/sort-header'
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from '@/components/ui/table'
import type { Licence } from '@/lib/codes/licences'
import type { IsoDate } from '@/lib/kernel/dates'
import { count } from '@/lib/kernel/words'
import { LicenceEnd } from './licence-end'

type Row = {
  id: string
  name: string
  licence: Licence
  npi: string | null
  taxonomy: string | null
  licenceThrough: IsoDate | null
  supervisorName: string | null
  enrolledWith: number | null
}

type ProviderTableProps = { rows: readonly Row[]; query: ListQuery; today: IsoDate }

/** The clinicians of a page. On a phone: name, licence and when it ends. */
export function ProviderTable({ rows, query, today }: ProviderTableProps) {
  const sorted = { ...query, sort: query.sort ?? 'name' }
  const sort = { path: '/providers', query: sorted }
  return (
    <Table label="Providers">
      <TableHead>
        <tr>
          <SortHeader {...sort} column="name" label="Name" />
          <SortHeader {...sort} column="licence" label="Licence" />
          <TableHeader className="max-md:hidden">NPI</TableHeader>
          <TableHeader className="max-lg:hidden">Taxonomy</TableHeader>
          <SortHeader {...sort} column="ends" label="Licence ends" />
          <TableHeader className="max-md:hidden">Enrollment</TableHeader>
          <TableHeader className="max-lg:hidden">Supervisor</TableHeader>
        </tr>
      </TableHead>
      <TableBody>
        {rows.map((row) => (
          <TableRow key={row.id}>
            <TableCell>
              <Link
                href={`/providers/${row.id}`}
                className="touch-target inline-flex items-center rounded-sm font-medium hover:underline"
              >
                {row.name}
              </Link>
            </TableCell>
            <TableCell>{row.licence === 'associate' ? 'Associate' : row.licence}</TableCell>
            <TableCell className="font-mono max-md:hidden">{row.npi ?? <NotThere />}</TableCell>
            <TableCell className="font-mono max-lg:hidden">{row.taxonomy ?? <NotThere />}</TableCell>
            <TableCell>
              <LicenceEnd through={row.licenceThrough} today={today} />
            </TableCell>
            <TableCell className="max-md:hidden">
              {row.enrolledWith === null ? (
                <span className="text-muted-foreground">Not checked</span>
              ) : (
                count(row.enrolledWith, 'payer')
              )}
            </TableCell>
            <TableCell className="max-lg:hidden">
              {row.supervisorName ?? (row.licence === 'associate' ? 'Nobody yet' : '')}
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  )
}

function NotThere() {
  return <span className="font-sans text-muted-foreground">None</span>
}
