'use client'

import { FailedPage } from '@/components/layout/failed-page'

export default function PatientsError({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return <FailedPage what="The patients" digest={error.digest} reset={reset} />
}
