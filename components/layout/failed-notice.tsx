'use client'

import { CloudOff, RefreshCw } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useTransition } from 'react'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'

export type FailedProps = { what: string; digest?: string; reset: () => void }

/** What failed, that nothing changed, and the way to ask the server again. */
export function FailedNotice({ what, digest, reset }: FailedProps) {
  const router = useRouter()
  const [isTrying, start] = useTransition()
  // The reset alone would draw again what the server has answered already.
  const again = () =>
    start(() => {
      router.refresh()
      reset()
    })
  return (
    <Notice
      tone="denied"
      icon={CloudOff}
      isAlert
      title={`${what} did not load`}
      action={
        <span className="flex w-full flex-wrap items-center gap-3 pl-[30px]">
          <Button variant="outline" onClick={again} aria-busy={isTrying}>
            <RefreshCw aria-hidden="true" /> Try again
          </Button>
          {digest ? <span className="font-mono text-xs text-muted-foreground">Error {digest}</span> : null}
        </span>
      }
    >
      The server could not answer. Nothing was changed. If it stays, tell whoever runs your server.
    </Notice>
  )
}
