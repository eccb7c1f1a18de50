'use client'

import { FailedPage } from '@/components/layout/failed-page'

export default function BatchesError({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return <FailedPage what="The batches" digest={error.digest} reset={reset} />
}
