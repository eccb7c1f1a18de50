import Link from 'next/link'
import { Money } from '@/components/billing/money'
import { type NoteState, NoteStateWord } from '@/components/billing/note-state'
import { dayLabel } from '@/components/billing/service-date'
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from '@/components/ui/table'
import type { IsoDate } from '@/lib/kernel/dates'
import { timeInWords } from '@/lib/kernel/words'

export type ListedNote = {
  sessionId: string
  patientId: string
  href: string
  patientName: string
  groupName: string
  date: IsoDate
  startTime: string
  state: NoteState
  waitingCents: number
}

/** Notes day by day: whose, of which session, how far, and what waits for them. */
export function NoteTable({ notes, today }: { notes: readonly ListedNote[]; today: IsoDate }) {
  const days = [...new Set(notes.map((one) => one.date))]
  return (
    <Table label="Notes">
      <TableHead>
        <tr>
          <TableHeader>Member</TableHeader>
          <TableHeader className="max-md:hidden">Session</TableHeader>
          <TableHeader>Note</TableHeader>
          <TableHeader isNumber>Waits</TableHeader>
        </tr>
      </TableHead>
      {days.map((day) => (
        <TableBody key={day} className="border-t first-of-type:border-t-0">
          <tr className="bg-muted">
            <th scope="rowgroup" colSpan={4} className="h-8 px-4 text-left text-xs/4 font-medium text-muted-foreground">
              {day === today ? 'Today' : dayLabel(day, today)}
            </th>
          </tr>
          {notes
            .filter((one) => one.date === day)
            .map((one) => (
              <TableRow key={one.sessionId + one.patientId}>
                <TableCell>
                  <Link
                    href={one.href}
                    data-open
                    className="touch-target inline-flex items-center rounded-sm font-medium hover:underline"
                  >
                    {one.patientName}
                  </Link>
                  <span className="block text-[12.5px] text-muted-foreground md:hidden">
                    {one.groupName}, <span className="whitespace-nowrap">{timeInWords(one.startTime)}</span>
                  </span>
                </TableCell>
                <TableCell className="max-md:hidden">
                  {one.groupName}, <span className="tabular-nums">{timeInWords(one.startTime)}</span>
                </TableCell>
                <TableCell>
                  <NoteStateWord state={one.state} />
                </TableCell>
                <TableCell isNumber>{one.waitingCents > 0 ? <Money cents={one.waitingCents} /> : null}</TableCell>
              </TableRow>
            ))}
        </TableBody>
      ))}
    </Table>
  )
}
