'use client'

import {
  BookOpen,
  Building2,
  CalendarRange,
  Ellipsis,
  FileUp,
  NotebookPen,
  Package,
  ReceiptText,
  Settings,
  Stethoscope,
  Sun,
  Users,
  UsersRound,
} from 'lucide-react'
import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { useState } from 'react'
import { cn } from '@/components/cn'
import { Sheet, SheetContent, SheetTrigger } from '@/components/ui/sheet'
import { Tooltip } from '@/components/ui/tooltip'
import type { NavItem } from './navigation'

export const pageIcons = {
  today: Sun,
  calendar: CalendarRange,
  notes: NotebookPen,
  claims: ReceiptText,
  batches: Package,
  groups: UsersRound,
  patients: Users,
  providers: Stethoscope,
  payers: Building2,
  settings: Settings,
  guide: BookOpen,
  import: FileUp,
}

/** True for the page that is open or the one it belongs to; the longest address wins. */
function isCurrent(item: NavItem, path: string, items: readonly NavItem[]): boolean {
  // The notes of a session stand under its address, and are reached by Notes.
  const at = path.endsWith('/notes') && items.some((one) => one.href === '/notes') ? '/notes' : path
  const isWithin = (place: string) => at === place || at.startsWith(`${place}/`)
  const matching = items.filter((one) => isWithin(one.href) || (one.holds !== undefined && isWithin(one.holds)))
  return matching.sort((a, b) => b.href.length - a.href.length)[0]?.href === item.href
}

/** The side bar's pages, with words at 1280 and icons with small figures below. */
export function SideNav({ items }: { items: readonly NavItem[] }) {
  const sections = [undefined, 'People', 'Practice'] as const
  return (
    <div className="space-y-3">
      {sections.map((section) => {
        const own = items.filter((item) => item.section === section)
        if (own.length === 0) return null
        return (
          <div key={section ?? ''} className="max-xl:border-t max-xl:pt-2 max-xl:first:border-t-0 max-xl:first:pt-0">
            {section ? <p className="px-2 pb-1 text-xs text-muted-foreground max-xl:sr-only">{section}</p> : null}
            <ul className="space-y-px max-xl:space-y-1">
              {own.map((item) => (
                <li key={item.href}>
                  <SideLink item={item} items={items} />
                </li>
              ))}
            </ul>
          </div>
        )
      })}
    </div>
  )
}

function SideLink({ item, items }: { item: NavItem; items: readonly NavItem[] }) {
  const path = usePathname()
  const Icon = pageIcons[item.icon]
  const current = isCurrent(item, path, items)
  return (
    <Tooltip label={item.label} side="right" onlyIn="(max-width: 1279px)">
      <Link
        href={item.href}
        aria-current={current ? 'page' : undefined}
        className={cn(
          'relative flex h-[30px] items-center gap-2.5 rounded-md px-2 text-[13.5px] text-muted-foreground transition-colors duration-120 hover:bg-accent hover:text-foreground max-xl:h-[38px] max-xl:justify-center max-xl:rounded-lg',
          current && 'bg-accent font-medium text-foreground',
        )}
      >
        <Icon aria-hidden="true" className={cn('size-4 shrink-0 stroke-[1.8]', current && 'text-primary')} />
        <span className="max-xl:sr-only">{item.label}</span>
        {item.count ? (
          <span
            className={cn(
              'ml-auto text-xs text-muted-foreground tabular-nums max-xl:absolute max-xl:top-0.5 max-xl:right-1 max-xl:text-[11px]/4',
              current && 'text-foreground',
            )}
          >
            {item.count}
            <span className="sr-only"> waiting</span>
          </span>
        ) : null}
      </Link>
    </Tooltip>
  )
}

const tab =
  'flex h-[60px] w-full flex-col items-center justify-center gap-1.5 text-[11px]/3 font-medium text-muted-foreground'

/** The first four pages and More as a tab bar at the foot of a phone; a page inside one of them has the foot to itself. */
export function TabBar({ items }: { items: readonly NavItem[] }) {
  const path = usePathname()
  const [isOpen, setOpen] = useState(false)
  if (!items.some((item) => item.href === path)) return null
  const first = items.slice(0, 4)
  const rest = items.slice(4)
  const isInRest = rest.some((item) => isCurrent(item, path, items))
  return (
    <nav
      aria-label="Main"
      className="fixed inset-x-0 bottom-0 z-30 border-t bg-background pb-[env(safe-area-inset-bottom)] md:hidden print:hidden"
    >
      <ul className="flex">
        {first.map((item) => {
          const Icon = pageIcons[item.icon]
          const current = isCurrent(item, path, items)
          return (
            <li key={item.href} className="flex-1">
              <Link
                href={item.href}
                aria-current={current ? 'page' : undefined}
                className={cn(tab, current && 'text-primary')}
              >
                <span className="relative">
                  <Icon aria-hidden="true" className="size-5 stroke-[1.6]" />
                  {item.count ? (
                    <span className="absolute -top-1.5 left-3 grid h-4 min-w-4 place-items-center rounded-full bg-primary px-1 text-[10px]/none font-semibold text-primary-foreground">
                      {item.count}
                      <span className="sr-only"> waiting in</span>
                    </span>
                  ) : null}
                </span>
                {item.label}
              </Link>
            </li>
          )
        })}
        {rest.length > 0 ? (
          <li className="flex-1">
            <Sheet open={isOpen} onOpenChange={setOpen}>
              <SheetTrigger className={cn(tab, isInRest && 'text-primary')}>
                <Ellipsis aria-hidden="true" className="size-5 stroke-[1.6]" />
                More
              </SheetTrigger>
              <SheetContent title="More">
                <ul className="divide-y">
                  {rest.map((item) => {
                    const Icon = pageIcons[item.icon]
                    return (
                      <li key={item.href}>
                        <Link
                          href={item.href}
                          aria-current={isCurrent(item, path, items) ? 'page' : undefined}
                          onClick={() => setOpen(false)}
                          className="flex h-12 items-center gap-3 text-sm"
                        >
                          <Icon aria-hidden="true" className="size-5 stroke-[1.6] text-muted-foreground" />
                          {item.label}
                        </Link>
                      </li>
                    )
                  })}
                </ul>
              </SheetContent>
            </Sheet>
          </li>
        ) : null}
      </ul>
    </nav>
  )
}
