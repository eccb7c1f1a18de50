'use client'

import {
  BookOpen,
  Building2,
  CalendarDays,
  CalendarRange,
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
import { cn } from '@/components/cn'
import { Tooltip } from '@/components/ui/tooltip'
import type { NavItem } from './navigation'

export const pageIcons = {
  today: Sun,
  sessions: CalendarDays,
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
}

/** True for the page that is open or the one it belongs to; the longest address wins. */
function isCurrent(item: NavItem, path: string, items: readonly NavItem[]): boolean {
  const matching = items.filter((one) => path === one.href || path.startsWith(`${one.href}/`))
  return matching.sort((a, b) => b.href.length - a.href.length)[0]?.href === item.href
}

/** The side bar's pages, with words at 1280 and icons with small figures below. */
export function SideNav({ items }: { items: readonly NavItem[] }) {
  const path = usePathname()
  return (
    <ul className="space-y-px max-xl:space-y-2">
      {items.map((item) => {
        const Icon = pageIcons[item.icon]
        const current = isCurrent(item, path, items)
        return (
          <li key={item.href}>
            <Tooltip label={item.label} side="right" className="xl:hidden">
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
          </li>
        )
      })}
    </ul>
  )
}

/** The same pages as a tab bar at the foot of a phone; a page inside one of them has the foot to itself. */
export function TabBar({ items }: { items: readonly NavItem[] }) {
  const path = usePathname()
  if (!items.some((item) => item.href === path)) return null
  return (
    <nav
      aria-label="Main"
      className="fixed inset-x-0 bottom-0 z-30 border-t bg-background pb-[env(safe-area-inset-bottom)] md:hidden print:hidden"
    >
      <ul className="flex">
        {items.map((item) => {
          const Icon = pageIcons[item.icon]
          const current = isCurrent(item, path, items)
          return (
            <li key={item.href} className="flex-1">
              <Link
                href={item.href}
                aria-current={current ? 'page' : undefined}
                className={cn(
                  'flex h-[60px] flex-col items-center justify-center gap-1.5 text-[11px]/3 font-medium text-muted-foreground',
                  current && 'text-primary',
                )}
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
      </ul>
    </nav>
  )
}
