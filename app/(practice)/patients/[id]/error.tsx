'use client'

import { FailedPage } from '@/components/layout/failed-page'

export default function PatientError({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return <FailedPage what="The patient" digest={error.digest} reset={reset} />
}
