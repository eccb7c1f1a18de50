'use client'

import { FailedPage } from '@/components/layout/failed-page'

export default function CalendarError({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return <FailedPage what="The calendar" digest={error.digest} reset={reset} />
}
