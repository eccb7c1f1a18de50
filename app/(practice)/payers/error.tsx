'use client'

import { FailedPage } from '@/components/layout/failed-page'

export default function PayersError({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return <FailedPage what="The payers" digest={error.digest} reset={reset} />
}
