'use client'

import { FailedPage } from '@/components/layout/failed-page'

export default function GroupsError({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return <FailedPage what="The groups" digest={error.digest} reset={reset} />
}
