'use client'

import { FailedPage } from '@/components/layout/failed-page'

export default function ProviderError({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return <FailedPage what="The provider" digest={error.digest} reset={reset} />
}
