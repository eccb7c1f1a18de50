'use client'

import { FailedPage } from '@/components/layout/failed-page'

export default function SessionError({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return <FailedPage what="The session" digest={error.digest} reset={reset} />
}
