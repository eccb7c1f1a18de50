'use client'

import { FailedPage } from '@/components/layout/failed-page'

export default function SettingsError({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return <FailedPage what="The settings" digest={error.digest} reset={reset} />
}
