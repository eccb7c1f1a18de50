'use client'

import { FailedPage } from '@/components/layout/failed-page'

export default function PracticeFactsError({
  error,
  reset,
}: {
  error: Error & { digest?: string }
  reset: () => void
}) {
  return <FailedPage what="The practice" digest={error.digest} reset={reset} />
}
