import Link from 'next/link'
import { cn } from '@/components/cn'

export type PageTab = { key: string; label: string; href: string; count?: number }

/** The parts of one record's page, each with its own address. */
export function PageTabs({ tabs, current, label }: { tabs: readonly PageTab[]; current: string; label: string }) {
  return (
    <nav aria-label={label} className="mb-4 flex gap-5 overflow-x-auto border-b">
      {tabs.map((tab) => (
        <Link
          key={tab.key}
          href={tab.href}
          scroll={false}
          aria-current={tab.key === current ? 'page' : undefined}
          className={cn(
            'touch-target -mb-px flex h-9 shrink-0 items-center gap-1.5 border-b-2 border-transparent text-[13.5px] text-muted-foreground hover:text-foreground',
            tab.key === current && 'border-primary font-medium text-foreground',
          )}
        >
          {tab.label}
          {tab.count === undefined ? null : <span className="font-mono text-xs">{tab.count}</span>}
        </Link>
      ))}
    </nav>
  )
}
