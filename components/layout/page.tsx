import type { ReactNode } from 'react'
import { cn } from '@/components/cn'
import type { Crumb } from './breadcrumbs'
import { TopBar } from './top-bar'

type PageProps = {
  /** Where the page stands, itself last. */
  crumbs: readonly Crumb[]
  /** On a phone, under the name of the page. */
  detail?: ReactNode
  /** At the right of the head: what is saved, or where in a list this is. */
  aside?: ReactNode
  /** The page has a foot of its own that must not cover its last row. */
  hasFoot?: boolean
  children: ReactNode
}

/** One page: its head and its content, 1280 wide at most. */
export function Page({ crumbs, detail, aside, hasFoot = false, children }: PageProps) {
  return (
    <>
      <TopBar crumbs={crumbs} detail={detail} aside={aside} />
      <main
        id="main"
        tabIndex={-1}
        className={cn(
          'mx-auto max-w-[1336px] px-4 pt-5 pb-28 outline-none md:px-5 md:pt-[22px] md:pb-16 xl:px-7 print:max-w-none print:p-0',
          hasFoot && 'pb-56 md:pb-32',
        )}
      >
        {children}
      </main>
    </>
  )
}
