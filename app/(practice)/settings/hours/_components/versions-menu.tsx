'use client'

import { Check, ChevronDown, History } from 'lucide-react'
import Link from 'next/link'
import { Button } from '@/components/ui/button'
import { DropdownMenu, DropdownMenuContent, DropdownMenuItem, DropdownMenuTrigger } from '@/components/ui/dropdown-menu'
import type { IsoDate } from '@/lib/kernel/dates'
import { dayInWords } from '@/lib/kernel/words'

type VersionsMenuProps = {
  versions: readonly { from: IsoDate; standing: string; href: string }[]
  current: IsoDate
}

/** Every version of the hours, the newest first; each can be read, none edited. */
export function VersionsMenu({ versions, current }: VersionsMenuProps) {
  return (
    <DropdownMenu>
      <DropdownMenuTrigger asChild>
        <Button variant="outline">
          <History aria-hidden="true" />
          Versions <span className="font-mono text-[13px] font-medium">{versions.length}</span>
          <ChevronDown aria-hidden="true" />
        </Button>
      </DropdownMenuTrigger>
      <DropdownMenuContent align="end">
        {versions.map((one) => (
          <DropdownMenuItem key={one.from} asChild>
            <Link href={one.href} aria-current={one.from === current ? 'page' : undefined}>
              <Check aria-hidden="true" className={one.from === current ? '' : 'invisible'} />
              Since {dayInWords(one.from)}
              <span className="ml-auto pl-4 text-muted-foreground">{one.standing}</span>
            </Link>
          </DropdownMenuItem>
        ))}
      </DropdownMenuContent>
    </DropdownMenu>
  )
}
