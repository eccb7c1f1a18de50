import { ChevronLeft } from 'lucide-react'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { Breadcrumbs, type Crumb } from './breadcrumbs'
import { Mark } from './mark'
import { TopBarEnd } from './top-bar-end'

type TopBarProps = { crumbs: readonly Crumb[]; detail?: ReactNode; aside?: ReactNode }

/** The head of a page: breadcrumbs at the left; on a phone back and the page's name, or the mark on a first page. */
export function TopBar({ crumbs, detail, aside }: TopBarProps) {
  const here = crumbs.at(-1)
  const back = crumbs.findLast((crumb) => crumb.href !== undefined)
  const phoneName = crumbs.length > 2 ? crumbs[crumbs.length - 2]?.label : here?.label
  return (
    <header className="flex h-[52px] items-center gap-3 border-b px-4 max-md:px-2 md:px-5 xl:px-7 print:hidden">
      <div className="hidden min-w-0 flex-1 md:block">
        <Breadcrumbs crumbs={crumbs} />
      </div>
      {back?.href ? (
        <div className="flex min-w-0 flex-1 items-center md:hidden">
          <Link href={back.href} aria-label={`Back to ${back.label}`} className="grid size-11 place-items-center">
            <ChevronLeft aria-hidden="true" className="size-5 stroke-[1.6]" />
          </Link>
          <div aria-hidden="true" className="min-w-0 flex-1 pr-1 text-center">
            <p className="truncate text-[15px]/5 font-medium">{phoneName}</p>
            {detail ? <p className="truncate text-[12.5px]/4 text-muted-foreground">{detail}</p> : null}
          </div>
        </div>
      ) : (
        <div className="flex min-w-0 flex-1 items-center gap-2.5 pl-2 md:hidden">
          <Mark size={22} />
          <span aria-hidden="true" className="truncate text-[15px] font-semibold tracking-[-0.02em]">
            {crumbs[0]?.label}
          </span>
        </div>
      )}
      {aside ? <div className="hidden shrink-0 items-center md:flex">{aside}</div> : null}
      <TopBarEnd isInner={back !== undefined} />
    </header>
  )
}
