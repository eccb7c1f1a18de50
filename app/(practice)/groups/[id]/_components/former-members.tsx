'use client'

import { ChevronRight } from 'lucide-react'
import Link from 'next/link'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import type { IsoDate } from '@/lib/kernel/dates'
import { count, dayInWords } from '@/lib/kernel/words'
import { StayDialog } from './member-menu'
import type { RosterRow } from './roster-view'

type FormerMembersProps = { rows: readonly RosterRow[]; today: IsoDate; mayWrite: boolean }

/** Who was in the group before, folded, with their days. */
export function FormerMembers({ rows, today, mayWrite }: FormerMembersProps) {
  const [open, setOpen] = useState<RosterRow | null>(null)
  if (rows.length === 0) return null
  return (
    <details className="group mt-3 rounded-lg border bg-card text-[13px]/[18px]">
      <summary className="touch-target flex cursor-pointer list-none items-center gap-2 px-4 py-3 text-muted-foreground hover:text-foreground">
        <ChevronRight aria-hidden="true" className="size-4 transition-transform duration-120 group-open:rotate-90" />
        {count(rows.length, 'former member')}, kept with their dates
      </summary>
      <ul className="divide-y border-t">
        {rows.map((row) => (
          <li key={row.memberId} className="flex flex-wrap items-center gap-x-4 gap-y-1 px-4 py-2">
            <Link href={`/patients/${row.patientId}`} className="min-w-40 font-medium hover:underline">
              {row.name}
            </Link>
            <span className="flex-1 text-muted-foreground">
              {dayInWords(row.joinedDate)} to {row.leftDate ? dayInWords(row.leftDate) : 'now'}
            </span>
            {mayWrite ? (
              <Button variant="ghost" size="sm" onClick={() => setOpen(row)}>
                Change the days
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      {open ? <StayDialog kind="days" row={open} today={today} onClose={() => setOpen(null)} /> : null}
    </details>
  )
}
