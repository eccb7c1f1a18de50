'use client'

import { FailedPage } from '@/components/layout/failed-page'

export default function ProvidersError({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return <FailedPage what="The providers" digest={error.digest} reset={reset} />
}
