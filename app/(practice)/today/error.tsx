'use client'

import { FailedPage } from '@/components/layout/failed-page'

export default function TodayError({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return <FailedPage what="Today" digest={error.digest} reset={reset} />
}
