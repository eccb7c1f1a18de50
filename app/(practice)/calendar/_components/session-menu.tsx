'use client'

import { CalendarX2, ClipboardCheck, Ellipsis, Pencil, Printer, Undo2 } from 'lucide-react'
import Link from 'next/link'
import { cn } from '@/components/cn'
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuItem,
  DropdownMenuLabel,
  DropdownMenuSeparator,
  DropdownMenuTrigger,
} from '@/components/ui/dropdown-menu'
import { timeInWords } from '@/lib/kernel/words'
import type { CalendarSessionShown } from './session-types'

export type SessionAct = 'change' | 'cancel' | 'restore'

type SessionMenuProps = {
  session: CalendarSessionShown
  /** Null for who may only look. */
  onAct: ((act: SessionAct) => void) | null
  className?: string
}

/** What can be done with one session. */
export function SessionMenu({ session, onAct, className }: SessionMenuProps) {
  const { id, groupName, startTime, status } = session
  return (
    <DropdownMenu>
      <DropdownMenuTrigger
        className={cn('grid size-6 place-items-center rounded-md text-muted-foreground hover:bg-accent', className)}
      >
        <Ellipsis aria-hidden="true" className="size-4" />
        <span className="sr-only">
          More for {groupName}, {timeInWords(startTime)}
        </span>
      </DropdownMenuTrigger>
      <DropdownMenuContent align="end">
        <DropdownMenuLabel>{groupName}</DropdownMenuLabel>
        <DropdownMenuItem asChild>
          <Link href={`/sessions/${id}`}>
            <ClipboardCheck aria-hidden="true" /> Open the board
          </Link>
        </DropdownMenuItem>
        {status === 'cancelled' ? null : (
          <DropdownMenuItem asChild>
            <Link href={`/sessions/${id}/sign-in-sheet`}>
              <Printer aria-hidden="true" /> Sign-in sheet
            </Link>
          </DropdownMenuItem>
        )}
        {onAct ? <DropdownMenuSeparator /> : null}
        {onAct && status !== 'cancelled' ? (
          <DropdownMenuItem onSelect={() => onAct('change')}>
            <Pencil aria-hidden="true" /> Move or change
          </DropdownMenuItem>
        ) : null}
        {onAct && status === 'scheduled' ? (
          <DropdownMenuItem onSelect={() => onAct('cancel')}>
            <CalendarX2 aria-hidden="true" /> Cancel with a reason
          </DropdownMenuItem>
        ) : null}
        {onAct && status === 'cancelled' ? (
          <DropdownMenuItem onSelect={() => onAct('restore')}>
            <Undo2 aria-hidden="true" /> Restore the session
          </DropdownMenuItem>
        ) : null}
      </DropdownMenuContent>
    </DropdownMenu>
  )
}
