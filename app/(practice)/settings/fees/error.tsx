'use client'

import { FailedPage } from '@/components/layout/failed-page'

export default function FeesError({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return <FailedPage what="The fees" digest={error.digest} reset={reset} />
}
