'use client'

import { FailedPage } from '@/components/layout/failed-page'

export default function SessionNotesError({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return <FailedPage what="The notes of this session" digest={error.digest} reset={reset} />
}
