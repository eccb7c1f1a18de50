'use client'

import { FailedPage } from '@/components/layout/failed-page'

export default function PracticeError({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return <FailedPage what="This page" digest={error.digest} reset={reset} />
}
