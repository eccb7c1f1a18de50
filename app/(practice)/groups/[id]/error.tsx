'use client'

import { FailedPage } from '@/components/layout/failed-page'

export default function GroupError({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return <FailedPage what="The group" digest={error.digest} reset={reset} />
}
