'use client'

import { FailedPage } from '@/components/layout/failed-page'
import { Page } from '@/components/layout/page'

export default function ClaimsError({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return (
    <Page crumbs={[{ label: 'Claims', href: '/claims' }, { label: 'Did not load' }]}>
      <FailedPage what="The claims" digest={error.digest} reset={reset} />
    </Page>
  )
}
