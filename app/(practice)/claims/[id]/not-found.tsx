import Link from 'next/link'
import { EmptyState } from '@/components/layout/empty-state'
import { Page } from '@/components/layout/page'
import { Button } from '@/components/ui/button'

export default function ClaimNotFound() {
  return (
    <Page crumbs={[{ label: 'Claims', href: '/claims' }, { label: 'No claim here' }]}>
      <h1 className="sr-only">No claim here</h1>
      <EmptyState
        title="No claim here"
        action={
          <Button asChild variant="outline">
            <Link href="/claims">Go to Claims</Link>
          </Button>
        }
      >
        It was made anew with its attendance, or it is not yours to open.
      </EmptyState>
    </Page>
  )
}
