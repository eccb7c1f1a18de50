'use client'

import { FailedPage } from '@/components/layout/failed-page'

export default function ClaimError({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return <FailedPage what="The claim" digest={error.digest} reset={reset} />
}
