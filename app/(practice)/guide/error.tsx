'use client'

import { FailedPage } from '@/components/layout/failed-page'

export default function GuideError({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return <FailedPage what="The guide" digest={error.digest} reset={reset} />
}
