'use client'

import { FailedPage } from '@/components/layout/failed-page'

export default function NotesError({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return <FailedPage what="The notes" digest={error.digest} reset={reset} />
}
