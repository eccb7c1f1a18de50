'use client'

import { FailedPage } from '@/components/layout/failed-page'

export default function StartError({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return <FailedPage what="The first hour" digest={error.digest} reset={reset} />
}
