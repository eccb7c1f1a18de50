'use client'

import Link from 'next/link'
import { useEffect, useRef } from 'react'
import { cn } from '@/components/cn'

export type PageTab = { key: string; label: string; href: string; count?: number }

/** The parts of a page, each with its own address: underlined in plum, counts in mono; on a phone they scroll to its edges. */
export function PageTabs({ tabs, current, label }: { tabs: readonly PageTab[]; current: string; label: string }) {
  const strip = useRef<HTMLElement>(null)
  // On a phone the part that is open may stand beyond the edge of the strip.
  useEffect(() => {
    const open = strip.current?.querySelector<HTMLElement>(`[data-key="${CSS.escape(current)}"]`)
    if (strip.current && open) strip.current.scrollLeft = open.offsetLeft - strip.current.clientWidth / 3
  }, [current])
  return (
    <nav ref={strip} aria-label={label} className="relative mb-4 overflow-x-auto border-b max-md:-mx-4 max-md:px-4">
      <ul className="flex gap-5">
        {tabs.map((tab) => (
          <li key={tab.key} data-key={tab.key} className="shrink-0">
            <Link
              href={tab.href}
              scroll={false}
              aria-current={tab.key === current ? 'page' : undefined}
              className={cn(
                'touch-target flex h-9 items-center gap-1.5 border-b-2 border-transparent text-[13.5px] text-muted-foreground hover:text-foreground',
                tab.key === current && 'border-primary font-medium text-foreground',
              )}
            >
              {tab.label}
              {tab.count === undefined ? null : (
                <span className="plain-zero font-mono text-xs font-normal text-subtle-foreground">{tab.count}</span>
              )}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
