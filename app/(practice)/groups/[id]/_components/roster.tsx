import Link from 'next/link'
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from '@/components/ui/table'
import type { IsoDate } from '@/lib/kernel/dates'
import { dayInWords } from '@/lib/kernel/words'
import { AttendanceDots } from './attendance-dots'
import { CoverWord } from './cover-word'
import { MemberMenu } from './member-menu'
import { RosterUnits } from './roster-units'
import type { RosterRow } from './roster-view'

type RosterProps = { rows: readonly RosterRow[]; today: IsoDate; mayWrite: boolean }

/** Who is in the group: a table, on a phone a card each. */
export function Roster({ rows, today, mayWrite }: RosterProps) {
  const menu = (row: RosterRow, i: number) =>
    mayWrite ? <MemberMenu row={row} isFirst={i === 0} isLast={i === rows.length - 1} today={today} /> : null
  return (
    <>
      <ul aria-label="Roster" className="divide-y rounded-lg border bg-card md:hidden">
        {rows.map((row, i) => (
          <li key={row.memberId} className="px-4 py-3 text-[13px]/[18px]">
            <div className="flex items-start justify-between gap-3">
              <p>
                <Link href={`/patients/${row.patientId}`} className="text-sm font-medium hover:underline">
                  {row.name}
                </Link>
                <span className="block text-xs/4 text-muted-foreground">{stayInWords(row, today)}</span>
              </p>
              {menu(row, i)}
            </div>
            <p className="mt-1.5 flex flex-wrap items-center justify-between gap-x-3 gap-y-1">
              <span>{row.payerName ?? 'No payer'}</span>
              <CoverWord tone={row.tone} words={row.cover} />
            </p>
            <p className="mt-1 flex flex-wrap items-center justify-between gap-x-3 gap-y-1">
              <RosterUnits units={row.units} />
              <AttendanceDots dots={row.dots} came={row.came} of={row.of} />
            </p>
          </li>
        ))}
      </ul>
      {/* Sixteen rows, then the card scrolls. */}
      <div className="max-md:hidden [&>section]:max-h-[872px]">
        <Table label="Roster">
          <TableHead className="sticky top-0 z-10 bg-card">
            <tr>
              <TableHeader>Member</TableHeader>
              <TableHeader className="max-lg:hidden">Payer</TableHeader>
              <TableHeader>Covered</TableHeader>
              <TableHeader>Units</TableHeader>
              <TableHeader className="max-lg:hidden">Last 8</TableHeader>
              {mayWrite ? (
                <TableHeader>
                  <span className="sr-only">What can be done</span>
                </TableHeader>
              ) : null}
            </tr>
          </TableHead>
          <TableBody>
            {rows.map((row, i) => (
              <TableRow key={row.memberId}>
                <TableCell>
                  <Link href={`/patients/${row.patientId}`} className="font-medium hover:underline">
                    {row.name}
                  </Link>
                  <span className="block text-xs/4 text-muted-foreground">{stayInWords(row, today)}</span>
                </TableCell>
                <TableCell className="max-lg:hidden">{row.payerName ?? 'No payer'}</TableCell>
                <TableCell>
                  <CoverWord tone={row.tone} words={row.cover} />
                </TableCell>
                <TableCell>
                  <RosterUnits units={row.units} />
                </TableCell>
                <TableCell className="max-lg:hidden">
                  <AttendanceDots dots={row.dots} came={row.came} of={row.of} />
                </TableCell>
                {mayWrite ? <TableCell className="text-right">{menu(row, i)}</TableCell> : null}
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </div>
    </>
  )
}

/** 'since Feb 4, 2026', with the last day where there is one. */
function stayInWords({ joinedDate, leftDate }: RosterRow, today: IsoDate): string {
  const begins = joinedDate > today ? `joins ${dayInWords(joinedDate)}` : `since ${dayInWords(joinedDate)}`
  return leftDate === null ? begins : `${begins}, leaves ${dayInWords(leftDate)}`
}
