import Link from 'next/link'
import { EmptyState } from '@/components/layout/empty-state'
import { Page } from '@/components/layout/page'
import { Button } from '@/components/ui/button'

export default function BatchNotFound() {
  return (
    <Page
      crumbs={[
        { label: 'Claims', href: '/claims' },
        { label: 'Batches', href: '/claims/batches' },
        { label: 'No batch here' },
      ]}
    >
      <h1 className="sr-only">No batch here</h1>
      <EmptyState
        title="No batch here"
        action={
          <Button asChild variant="outline">
            <Link href="/claims/batches">Go to Batches</Link>
          </Button>
        }
      >
        It was never made, or it is not yours to open.
      </EmptyState>
    </Page>
  )
}
