'use client'

import { CircleHelp, FlaskConical, Search } from 'lucide-react'
import { Tooltip } from '@/components/ui/tooltip'
import { PersonMenu } from './person-menu'
import { useShell } from './shell-context'

const iconButton =
  'grid size-8 place-items-center rounded-md text-muted-foreground transition-colors duration-120 hover:bg-muted hover:text-foreground pointer-coarse:size-11'

/** The right end of every head: practice mode and keys; on a phone search and the person. */
export function TopBarEnd({ isInner }: { isInner: boolean }) {
  const { isDemo, name, role, openPalette, openKeys } = useShell()
  return (
    <div className="flex shrink-0 items-center gap-2 max-md:gap-0">
      {isDemo ? (
        <span className="hidden h-6 items-center gap-1.5 rounded-full border border-border-strong px-2.5 text-xs text-muted-foreground md:inline-flex">
          <FlaskConical aria-hidden="true" className="size-3.5" />
          Demo practice
        </span>
      ) : null}
      <Tooltip label="Keys of this page">
        <button type="button" onClick={openKeys} className={`${iconButton} max-md:hidden`}>
          <CircleHelp aria-hidden="true" className="size-4 stroke-[1.8]" />
          <span className="sr-only">Keys</span>
        </button>
      </Tooltip>
      {isInner ? null : (
        <button type="button" onClick={openPalette} className={`${iconButton} md:hidden`}>
          <Search aria-hidden="true" className="size-5 stroke-[1.6]" />
          <span className="sr-only">Search</span>
        </button>
      )}
      <span className="md:hidden">
        <PersonMenu name={name} role={role} isDemo={isDemo} look={isInner ? 'dots' : 'avatar'} />
      </span>
    </div>
  )
}
