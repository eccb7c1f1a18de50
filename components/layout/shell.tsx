'use client'

import { type ReactNode, useMemo, useState } from 'react'
import type { IsoDate } from '@/lib/kernel/dates'
import { GoingBar } from './going-bar'
import { KeyList } from './key-list'
import { Mark } from './mark'
import { SideNav, TabBar } from './nav-links'
import type { NavItem } from './navigation'
import { Palette } from './palette'
import type { PaletteItem, PaletteRole } from './palette-items'
import { PersonMenu } from './person-menu'
import { SearchButton } from './search-button'
import { ShellContext } from './shell-context'
import { useShellKeys } from './use-shell-keys'

type ShellProps = {
  practice: string
  isDemo: boolean
  name: string
  role: string
  today: IsoDate
  items: readonly NavItem[]
  /** What there is to do, for the palette. */
  acts: readonly PaletteItem[]
  sees: PaletteRole
  children: ReactNode
}

/** The frame of every page behind sign-in: side bar at 1280, rail at 768, tab bar on a phone, palette and keys. */
export function Shell({ practice, isDemo, name, role, today, items, acts, sees, children }: ShellProps) {
  const [isPaletteOpen, setPaletteOpen] = useState(false)
  const [isKeysOpen, setKeysOpen] = useState(false)
  useShellKeys({ items, onPalette: () => setPaletteOpen((isOpen) => !isOpen), onKeys: () => setKeysOpen(true) })
  const facts = useMemo(
    () => ({ isDemo, name, role, today, openPalette: () => setPaletteOpen(true), openKeys: () => setKeysOpen(true) }),
    [isDemo, name, role, today],
  )
  return (
    <ShellContext value={facts}>
      <a
        href="#main"
        className="sr-only z-50 rounded-md bg-primary px-3 py-2 text-primary-foreground focus:not-sr-only focus:fixed focus:top-2 focus:left-2"
      >
        Skip to the page
      </a>
      <aside className="print:hidden fixed inset-y-0 left-0 z-20 hidden w-[60px] flex-col border-r bg-sidebar px-2.5 pt-[13px] pb-3 md:flex xl:w-[232px] max-xl:px-[9px] max-xl:pt-[18px]">
        <div className="flex items-center gap-2.5 px-2 max-xl:justify-center max-xl:px-0">
          <Mark size={24} />
          <div className="min-w-0 max-xl:sr-only">
            <p className="text-[15.5px]/[18px] font-semibold tracking-[-0.025em]">Cohort</p>
            <p className="truncate text-[12.5px]/[17px] text-muted-foreground">{practice}</p>
          </div>
        </div>
        <SearchButton onOpen={() => setPaletteOpen(true)} />
        <nav aria-label="Main" className="flex-1">
          <SideNav items={items} />
        </nav>
        <PersonMenu name={name} role={role} look="bar" />
      </aside>
      <div className="min-h-dvh md:pl-[60px] xl:pl-[232px] print:min-h-0 print:pl-0">{children}</div>
      <TabBar items={items} />
      <GoingBar />
      <Palette isOpen={isPaletteOpen} onOpenChange={setPaletteOpen} pages={items} acts={acts} role={sees} />
      <KeyList isOpen={isKeysOpen} onOpenChange={setKeysOpen} pages={items} />
    </ShellContext>
  )
}
