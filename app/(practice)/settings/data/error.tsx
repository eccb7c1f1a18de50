'use client'

import { FailedPage } from '@/components/layout/failed-page'

export default function DataError({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return <FailedPage what="Import and export" digest={error.digest} reset={reset} />
}
