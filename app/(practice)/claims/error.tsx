'use client'

import { FailedPage } from '@/components/layout/failed-page'

export default function ClaimsError({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return <FailedPage what="The claims" digest={error.digest} reset={reset} />
}
