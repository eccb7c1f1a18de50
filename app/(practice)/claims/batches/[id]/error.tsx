'use client'

import { FailedPage } from '@/components/layout/failed-page'

export default function BatchError({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return <FailedPage what="The batch" digest={error.digest} reset={reset} />
}
