'use client'

import { Search } from 'lucide-react'
import { Kbd } from '@/components/ui/kbd'

/** Looks like a field and opens the palette; an icon on the rail. */
export function SearchButton({ onOpen }: { onOpen: () => void }) {
  return (
    <button
      type="button"
      onClick={onOpen}
      className="mt-3 mb-3.5 flex h-8 w-full items-center gap-2.5 rounded-md border border-border-strong bg-card pr-1.5 pl-2 text-[13.5px] text-muted-foreground transition-colors duration-120 hover:bg-muted max-xl:mt-[18px] max-xl:mb-6 max-xl:justify-center max-xl:px-0"
    >
      <Search aria-hidden="true" className="size-4 shrink-0 stroke-[1.8]" />
      <span className="flex-1 text-left max-xl:sr-only">Search or jump to</span>
      <Kbd className="max-xl:hidden">Ctrl K</Kbd>
    </button>
  )
}
