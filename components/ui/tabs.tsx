import Link from 'next/link'
import { cn } from '@/components/cn'

export type TabLink = { href: string; label: string; count?: number; isCurrent: boolean }

/** Tabs that are addresses: underline in plum, count in mono. */
export function TabLinks({ label, tabs }: { label: string; tabs: readonly TabLink[] }) {
  return (
    <nav aria-label={label} className="-mx-4 overflow-x-auto border-b px-4 sm:mx-0 sm:px-0">
      <ul className="flex gap-5">
        {tabs.map((tab) => (
          <li key={tab.href} className="shrink-0">
            <Link
              href={tab.href}
              aria-current={tab.isCurrent ? 'page' : undefined}
              className={cn(
                'touch-target flex h-9 items-center gap-1.5 border-b-2 border-transparent text-[13.5px] text-muted-foreground hover:text-foreground',
                tab.isCurrent && 'border-primary font-medium text-foreground',
              )}
            >
              {tab.label}
              {tab.count === undefined ? null : (
                <span className="plain-zero font-mono text-xs text-subtle-foreground">{tab.count}</span>
              )}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
