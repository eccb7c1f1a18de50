'use client'

import { usePathname } from 'next/navigation'
import type { Crumb } from './breadcrumbs'
import { FailedNotice, type FailedProps } from './failed-notice'
import { Page } from './page'

/** A page that could not be read, in its own place of the frame. */
export function FailedPage(props: FailedProps) {
  return (
    <Page crumbs={crumbsOf(usePathname())}>
      <h1 className="sr-only">{props.what} did not load</h1>
      <div className="max-w-[640px]">
        <FailedNotice {...props} />
      </div>
    </Page>
  )
}

const named: Record<string, Crumb> = {
  sessions: { label: 'Calendar', href: '/calendar' },
  guide: { label: 'Day one', href: '/guide' },
  start: { label: 'First hour', href: '/start' },
}

/** The way back to the list that the page belongs to; on the list itself only where one is. */
function crumbsOf(path: string): Crumb[] {
  const [, section = 'today', ...rest] = path.split('/')
  const { label, href } = named[section] ?? {
    label: section.replace(/^./, (a) => a.toUpperCase()),
    href: `/${section}`,
  }
  return rest.length === 0 && href === path ? [{ label }] : [{ label, href }, { label: 'Could not load' }]
}
