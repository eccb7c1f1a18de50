'use client'

import { FailedPage } from '@/components/layout/failed-page'

export default function PayerError({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return <FailedPage what="The payer" digest={error.digest} reset={reset} />
}
