'use client'

import { ChevronsUpDown, LogOut, Monitor, Moon, Sun } from 'lucide-react'
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuItem,
  DropdownMenuLabel,
  DropdownMenuSeparator,
  DropdownMenuTrigger,
} from '@/components/ui/dropdown-menu'
import { chooseTheme } from './choose-theme'

/** Who is signed in, the colors of the screen, and the way out. */
export function PersonMenu({ name, role }: { name: string; role: string }) {
  const initials = name
    .replace(/,.*$/, '')
    .split(/\s+/)
    .map((word) => word.charAt(0))
    .join('')
    .slice(0, 2)
  return (
    <DropdownMenu>
      <DropdownMenuTrigger className="flex w-full items-center gap-2.5 rounded-md p-1.5 text-left hover:bg-accent max-xl:justify-center">
        <span
          aria-hidden="true"
          className="grid size-7 shrink-0 place-items-center rounded-full bg-primary-tint text-[11px] font-semibold text-primary"
        >
          {initials}
        </span>
        <span className="min-w-0 flex-1 max-xl:sr-only">
          <span className="block truncate text-[13px]/[18px] font-medium">{name}</span>
          <span className="block text-xs text-muted-foreground">{role}</span>
        </span>
        <ChevronsUpDown aria-hidden="true" className="size-4 shrink-0 text-muted-foreground max-xl:hidden" />
      </DropdownMenuTrigger>
      <DropdownMenuContent align="start" side="top">
        <DropdownMenuLabel>Colors</DropdownMenuLabel>
        <DropdownMenuItem onSelect={() => chooseTheme('system')}>
          <Monitor aria-hidden="true" /> As the system
        </DropdownMenuItem>
        <DropdownMenuItem onSelect={() => chooseTheme('light')}>
          <Sun aria-hidden="true" /> Light
        </DropdownMenuItem>
        <DropdownMenuItem onSelect={() => chooseTheme('dark')}>
          <Moon aria-hidden="true" /> Dark
        </DropdownMenuItem>
        <DropdownMenuSeparator />
        <form action="/api/auth/sign-out" method="post">
          <DropdownMenuItem asChild onSelect={(event) => event.preventDefault()}>
            <button type="submit" className="w-full">
              <LogOut aria-hidden="true" /> Sign out
            </button>
          </DropdownMenuItem>
        </form>
      </DropdownMenuContent>
    </DropdownMenu>
  )
}
