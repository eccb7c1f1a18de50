'use client'

import { FailedPage } from '@/components/layout/failed-page'
import { Page } from '@/components/layout/page'

export default function BatchesError({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return (
    <Page crumbs={[{ label: 'Claims', href: '/claims' }, { label: 'Batches' }]}>
      <FailedPage what="The batches" digest={error.digest} reset={reset} />
    </Page>
  )
}
