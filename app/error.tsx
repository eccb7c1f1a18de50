'use client'

import { FailedNotice } from '@/components/layout/failed-notice'
import { Mark } from '@/components/layout/mark'

/** Cohort itself could not be read, not even the frame: most likely its database is away. */
export default function CohortError({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return (
    <main className="mx-auto flex min-h-dvh max-w-[640px] flex-col justify-center gap-5 px-6 py-10">
      <p className="flex items-center gap-2.5">
        <Mark size={26} />
        <span className="text-[17px] font-semibold tracking-[-0.025em]">Cohort</span>
      </p>
      <h1 className="sr-only">Cohort did not load</h1>
      <FailedNotice what="Cohort" digest={error.digest} reset={reset} />
    </main>
  )
}
