import Link from 'next/link'
import type { ReactNode } from 'react'
import { dayLabel } from '@/components/billing/service-date'
import type { ListQuery } from '@/components/layout/list-href'
import { SortHeader } from '@/components/layout/sort-header'
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from '@/components/ui/table'
import { type Rhythm, rhythmInWords, timesInWords } from '@/lib/attendance/series'
import type { GroupKind } from '@/lib/attendance/session'
import type { IsoDate } from '@/lib/kernel/dates'
import { count, timeInWords } from '@/lib/kernel/words'

export type GroupShown = {
  id: string
  name: string
  kind: GroupKind
  capacity: number | null
  members: number
  clinicians: readonly string[]
  meets: (Rhythm & { startTime: string; endTime: string }) | null
  next: { sessionId: string; date: IsoDate; startTime: string } | null
}

type GroupsTableProps = {
  rows: readonly GroupShown[]
  query: ListQuery
  today: IsoDate
  /** How the next session of a group is covered; it comes after the rest. */
  uncovered: (groupId: string, expected: number) => ReactNode
}

/** The groups: a table, on a phone a card each. */
export function GroupsTable({ rows, query, today, uncovered }: GroupsTableProps) {
  const sorted = { ...query, sort: query.sort ?? 'name' }
  return (
    <>
      <ul className="divide-y rounded-lg border bg-card md:hidden">
        {rows.map((one) => (
          <li key={one.id} className="relative space-y-1 px-4 py-3 text-[13px]/[18px]">
            <p className="flex items-baseline justify-between gap-3">
              <Link href={`/groups/${one.id}`} className="text-sm font-medium after:absolute after:inset-0">
                {one.name}
              </Link>
              <span className="shrink-0 tabular-nums">{sizeInWords(one)}</span>
            </p>
            <p className="text-muted-foreground">{meetsInWords(one)}</p>
            <p className="text-muted-foreground">{one.clinicians.join(', ') || 'Nobody leads it yet'}</p>
            <p className="flex flex-wrap justify-between gap-x-3">
              <span>{one.next ? dayLabel(one.next.date, today) : 'No session ahead'}</span>
              {one.next ? uncovered(one.id, one.members) : null}
            </p>
          </li>
        ))}
      </ul>
      <div className="max-md:hidden">
        <Table label="Groups">
          <TableHead>
            <tr>
              <SortHeader path="/groups" query={sorted} column="name" label="Group" />
              <TableHeader>Meets</TableHeader>
              <TableHeader className="max-lg:hidden">Clinicians</TableHeader>
              <SortHeader path="/groups" query={sorted} column="members" label="Members" isNumber />
              <SortHeader path="/groups" query={sorted} column="next" label="Next session" />
              <TableHeader>Cover</TableHeader>
            </tr>
          </TableHead>
          <TableBody>
            {rows.map((one) => (
              <TableRow key={one.id}>
                <TableCell>
                  <Link href={`/groups/${one.id}`} className="font-medium hover:underline">
                    {one.name}
                  </Link>
                  {one.kind === 'multi_family' ? (
                    <span className="block text-xs/4 text-muted-foreground">Multiple-family group</span>
                  ) : null}
                </TableCell>
                <TableCell className="text-muted-foreground">{meetsInWords(one)}</TableCell>
                <TableCell className="max-lg:hidden">
                  {one.clinicians.length === 0 ? (
                    <span className="text-muted-foreground">Nobody leads it yet</span>
                  ) : (
                    one.clinicians.map((name) => (
                      <span key={name} className="block">
                        {name}
                      </span>
                    ))
                  )}
                </TableCell>
                <TableCell isNumber>{sizeInWords(one)}</TableCell>
                <TableCell>
                  {one.next ? (
                    <Link href={`/sessions/${one.next.sessionId}`} className="whitespace-nowrap hover:underline">
                      {dayLabel(one.next.date, today)}, {timeInWords(one.next.startTime)}
                    </Link>
                  ) : (
                    <span className="text-muted-foreground">None ahead</span>
                  )}
                </TableCell>
                <TableCell>{one.next ? uncovered(one.id, one.members) : null}</TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </div>
    </>
  )
}

function sizeInWords({ members, capacity }: GroupShown): string {
  return capacity === null ? count(members, 'member') : `${members} of ${capacity}`
}

function meetsInWords({ meets }: GroupShown): string {
  return meets ? `${rhythmInWords(meets)}, ${timesInWords(meets.startTime, meets.endTime)}` : 'No series yet'
}
