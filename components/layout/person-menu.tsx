'use client'

import { Check, ChevronsUpDown, Ellipsis, LogOut, Monitor, Moon, Sun } from 'lucide-react'
import { useState } from 'react'
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuItem,
  DropdownMenuLabel,
  DropdownMenuSeparator,
  DropdownMenuTrigger,
} from '@/components/ui/dropdown-menu'
import { chooseTheme, chosenTheme, type Theme } from './choose-theme'

type PersonMenuProps = { name: string; role: string; isDemo?: boolean; look: 'bar' | 'avatar' | 'dots' }

const themes: readonly (readonly [theme: Theme, label: string, icon: typeof Sun])[] = [
  ['system', 'As the system', Monitor],
  ['light', 'Light', Sun],
  ['dark', 'Dark', Moon],
]

/** Who is signed in, the colors of the screen, and the way out. */
export function PersonMenu({ name, role, isDemo = false, look }: PersonMenuProps) {
  const [theme, setTheme] = useState<Theme | null>(null)
  return (
    <DropdownMenu onOpenChange={(isOpen) => isOpen && setTheme(chosenTheme())}>
      <PersonTrigger name={name} role={role} look={look} />
      <DropdownMenuContent
        align={look === 'bar' ? 'start' : 'end'}
        side={look === 'bar' ? 'top' : 'bottom'}
        className="w-[212px]"
      >
        <DropdownMenuLabel className="pb-2">
          <span className="block truncate text-[13px] font-medium text-foreground">{name}</span>
          {role}
          {isDemo ? ', demo practice' : null}
        </DropdownMenuLabel>
        <DropdownMenuSeparator />
        <DropdownMenuLabel>Colors</DropdownMenuLabel>
        {themes.map(([value, label, Icon]) => (
          <DropdownMenuItem key={value} onSelect={() => chooseTheme(value)}>
            <Icon aria-hidden="true" /> {label}
            {theme === value ? (
              <>
                <Check aria-hidden="true" className="ml-auto text-primary" />
                <span className="sr-only">(chosen)</span>
              </>
            ) : null}
          </DropdownMenuItem>
        ))}
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

function PersonTrigger({ name, role, look }: Omit<PersonMenuProps, 'isDemo'>) {
  if (look === 'dots') {
    return (
      <DropdownMenuTrigger className="grid size-11 place-items-center rounded-md">
        <Ellipsis aria-hidden="true" className="size-5 stroke-[1.6]" />
        <span className="sr-only">More</span>
      </DropdownMenuTrigger>
    )
  }
  if (look === 'avatar') {
    return (
      <DropdownMenuTrigger className="grid size-11 place-items-center rounded-md">
        <Initials name={name} />
        <span className="sr-only">{name}</span>
      </DropdownMenuTrigger>
    )
  }
  return (
    <DropdownMenuTrigger className="flex w-full items-center gap-2.5 rounded-md p-1.5 text-left transition-colors duration-120 hover:bg-accent data-[state=open]:bg-accent max-xl:justify-center max-xl:p-1">
      <Initials name={name} />
      <span className="min-w-0 flex-1 max-xl:sr-only">
        <span className="block truncate text-[13px]/[18px] font-medium">{name}</span>
        <span className="block text-xs text-muted-foreground">{role}</span>
      </span>
      <ChevronsUpDown aria-hidden="true" className="size-4 shrink-0 text-muted-foreground max-xl:hidden" />
    </DropdownMenuTrigger>
  )
}

function Initials({ name }: { name: string }) {
  const letters = name
    .replace(/,.*$/, '')
    .split(/\s+/)
    .map((word) => word.charAt(0))
    .join('')
    .slice(0, 2)
  return (
    <span
      aria-hidden="true"
      className="grid size-7 shrink-0 place-items-center rounded-full bg-primary-tint text-[11px] font-semibold text-primary max-md:size-8"
    >
      {letters}
    </span>
  )
}
