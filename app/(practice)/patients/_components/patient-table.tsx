import Link from 'next/link'
import { SortHeader } from '@/components/layout/sort-header'
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from '@/components/ui/table'
import type { IsoDate } from '@/lib/kernel/dates'
import { dayInWords } from '@/lib/kernel/words'
import { CoverWord } from './cover-word'
import type { PatientQuery } from './list-filters'

export type PatientRowShown = {
  id: string
  firstName: string
  lastName: string
  birthDate: IsoDate
  payerName: string | null
  memberNumber: string | null
  coverThrough: IsoDate | null
  groups: readonly { id: string; name: string }[]
}

type PatientTableProps = { rows: readonly PatientRowShown[]; query: PatientQuery; today: IsoDate }

/** The patients of a page; on a phone the name with what matters most under it. */
export function PatientTable({ rows, query, today }: PatientTableProps) {
  const sorted = { path: '/patients', query: { ...query, sort: query.sort ?? 'name' } }
  return (
    <Table label="Patients">
      <TableHead>
        <tr>
          <SortHeader {...sorted} column="name" label="Name" />
          <SortHeader {...sorted} column="born" label="Birth date" className="max-md:hidden" />
          <SortHeader {...sorted} column="payer" label="Payer" className="max-md:hidden" />
          <TableHeader className="max-lg:hidden">Member ID</TableHeader>
          <TableHeader className="max-lg:hidden">Groups</TableHeader>
          <TableHeader>Cover</TableHeader>
        </tr>
      </TableHead>
      <TableBody>
        {rows.map((row) => (
          <TableRow key={row.id} className="relative">
            <TableCell>
              <Link
                href={`/patients/${row.id}`}
                className="rounded-sm font-medium after:absolute after:inset-0 hover:underline"
              >
                {row.lastName}, {row.firstName}
              </Link>
              <span className="block text-xs/4 text-muted-foreground md:hidden">
                {dayInWords(row.birthDate)}
                {row.payerName ? `, ${row.payerName}` : ''}
              </span>
            </TableCell>
            <TableCell className="whitespace-nowrap tabular-nums max-md:hidden">{dayInWords(row.birthDate)}</TableCell>
            <TableCell className="max-md:hidden">
              {row.payerName ?? <span className="text-muted-foreground">None: the patient pays</span>}
            </TableCell>
            <TableCell className="font-mono text-[12.5px] whitespace-nowrap max-lg:hidden">
              {row.memberNumber}
            </TableCell>
            <TableCell className="max-lg:hidden">{row.groups.map((one) => one.name).join(', ')}</TableCell>
            <TableCell>
              <CoverWord cover={{ isCovered: row.payerName !== null, through: row.coverThrough }} today={today} />
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  )
}
