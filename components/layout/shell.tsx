import { FlaskConical } from 'lucide-react'
import type { ReactNode } from 'react'
import { KeyList } from './key-list'
import { Mark } from './mark'
import { SideNav, TabBar } from './nav-links'
import type { NavItem } from './navigation'
import { PersonMenu } from './person-menu'

type ShellProps = {
  practice: string
  isDemo: boolean
  name: string
  role: string
  items: readonly NavItem[]
  children: ReactNode
}

/** The frame of every page behind sign-in: side bar at 1024 and more, tab bar on a phone. */
export function Shell({ practice, isDemo, name, role, items, children }: ShellProps) {
  return (
    <div className="min-h-dvh">
      <a
        href="#main"
        className="sr-only z-50 rounded-md bg-primary px-3 py-2 text-primary-foreground focus:not-sr-only focus:fixed focus:top-2 focus:left-2"
      >
        Skip to the page
      </a>
      <aside className="fixed inset-y-0 left-0 z-20 hidden w-[60px] flex-col border-r bg-sidebar px-2.5 py-3 md:flex xl:w-[232px]">
        <div className="flex items-center gap-2.5 px-1.5 max-xl:justify-center">
          <Mark />
          <div className="min-w-0 max-xl:sr-only">
            <p className="text-[15px]/[18px] font-semibold tracking-[-0.025em]">Cohort</p>
            <p className="truncate text-xs text-muted-foreground">{practice}</p>
          </div>
        </div>
        <nav aria-label="Main" className="mt-5 flex-1">
          <SideNav items={items} />
        </nav>
        <PersonMenu name={name} role={role} />
      </aside>
      <div className="md:pl-[60px] xl:pl-[232px]">
        <header className="flex h-[52px] items-center justify-between gap-3 border-b px-4 md:px-5 xl:px-7">
          <div className="flex items-center gap-2 md:hidden">
            <Mark size={20} />
            <span className="text-[15px] font-semibold tracking-[-0.025em]">Cohort</span>
          </div>
          <p className="hidden truncate text-[13px] text-muted-foreground md:block">{practice}</p>
          <div className="flex items-center gap-2">
            {isDemo ? (
              <span className="inline-flex h-6 items-center gap-1.5 rounded-full border border-border-strong px-2.5 text-xs text-muted-foreground">
                <FlaskConical aria-hidden="true" className="size-3.5" />
                Demo practice
              </span>
            ) : null}
            <KeyList />
            <div className="md:hidden">
              <PersonMenu name={name} role={role} />
            </div>
          </div>
        </header>
        <main id="main" className="mx-auto max-w-[1336px] px-4 pt-5 pb-28 md:px-5 xl:px-7">
          {children}
        </main>
      </div>
      <TabBar items={items} />
    </div>
  )
}
