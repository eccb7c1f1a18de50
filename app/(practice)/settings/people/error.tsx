'use client'

import { FailedPage } from '@/components/layout/failed-page'

export default function PeopleError({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return <FailedPage what="The people" digest={error.digest} reset={reset} />
}
