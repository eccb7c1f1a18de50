'use client'

import { CalendarDays, Copy, Ellipsis } from 'lucide-react'
import Link from 'next/link'
import { toast } from 'sonner'
import { Button } from '@/components/ui/button'
import { DropdownMenu, DropdownMenuContent, DropdownMenuItem, DropdownMenuTrigger } from '@/components/ui/dropdown-menu'

type ClaimMenuProps = { controlNumber: string; sessionId: string | null }

/** What else can be done with a claim. */
export function ClaimMenu({ controlNumber, sessionId }: ClaimMenuProps) {
  const copy = () =>
    navigator.clipboard.writeText(controlNumber).then(
      () => toast.success(`${controlNumber} copied.`),
      () => toast.error('The browser did not let it be copied.'),
    )
  return (
    <DropdownMenu>
      <DropdownMenuTrigger asChild>
        <Button variant="outline" size="icon" className="size-[34px] max-md:hidden">
          <Ellipsis aria-hidden="true" />
          <span className="sr-only">More for this claim</span>
        </Button>
      </DropdownMenuTrigger>
      <DropdownMenuContent align="end">
        <DropdownMenuItem onSelect={() => void copy()}>
          <Copy aria-hidden="true" /> Copy claim number
        </DropdownMenuItem>
        {sessionId ? (
          <DropdownMenuItem asChild>
            <Link href={`/sessions/${sessionId}`}>
              <CalendarDays aria-hidden="true" /> Open the session
            </Link>
          </DropdownMenuItem>
        ) : null}
      </DropdownMenuContent>
    </DropdownMenu>
  )
}
