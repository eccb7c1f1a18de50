'use client'

import { CloudOff, RefreshCw } from 'lucide-react'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { Page } from './page'

type FailedPageProps = { what: string; digest?: string; reset: () => void }

/** A page that could not be read: what failed, that nothing changed, and the way to try again. */
export function FailedPage({ what, digest, reset }: FailedPageProps) {
  return (
    <Page crumbs={[{ label: 'Today', href: '/today' }, { label: 'Could not load' }]}>
      <h1 className="sr-only">{what} did not load</h1>
      <div className="max-w-[640px]">
        <Notice
          tone="denied"
          icon={CloudOff}
          isAlert
          title={`${what} did not load`}
          action={
            <span className="flex w-full flex-wrap items-center gap-3 pl-[30px]">
              <Button variant="outline" onClick={reset}>
                <RefreshCw aria-hidden="true" /> Try again
              </Button>
              {digest ? <span className="font-mono text-xs text-muted-foreground">Error {digest}</span> : null}
            </span>
          }
        >
          The server did not give it. Nothing was changed. If it stays, tell whoever runs your server.
        </Notice>
      </div>
    </Page>
  )
}
