'use client'

import { FailedPage } from '@/components/layout/failed-page'

export default function HoursError({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return <FailedPage what="The posted hours" digest={error.digest} reset={reset} />
}
