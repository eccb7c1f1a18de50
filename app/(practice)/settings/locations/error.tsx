'use client'

import { FailedPage } from '@/components/layout/failed-page'

export default function LocationsError({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return <FailedPage what="The locations" digest={error.digest} reset={reset} />
}
