'use client'

import { FailedPage } from '@/components/layout/failed-page'

export default function SessionsError({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return <FailedPage what="The sessions" digest={error.digest} reset={reset} />
}
