'use client'

import { CircleAlert } from 'lucide-react'
import { Button } from '@/components/ui/button'

type FailedPageProps = { what: string; digest?: string; reset: () => void }

/** A page that could not be read: what failed, that nothing changed, and the way to try again. */
export function FailedPage({ what, digest, reset }: FailedPageProps) {
  return (
    <div role="alert" className="flex gap-3 rounded-lg border border-denied-line bg-denied-tint p-4">
      <CircleAlert aria-hidden="true" className="mt-0.5 size-[18px] shrink-0 text-denied" />
      <div className="space-y-2">
        <h1 className="text-[15px]/[22px] font-semibold">{what} did not load</h1>
        <p className="text-[13px] text-muted-foreground">
          Nothing was changed. Try again; if it stays, tell whoever runs your server.
        </p>
        <div className="flex items-center gap-3">
          <Button variant="outline" size="sm" onClick={reset}>
            Try again
          </Button>
          {digest ? <span className="font-mono text-xs text-muted-foreground">Error {digest}</span> : null}
        </div>
      </div>
    </div>
  )
}
