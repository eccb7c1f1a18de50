import Link from 'next/link'
import { EmptyState } from '@/components/layout/empty-state'
import { Page } from '@/components/layout/page'
import { Button } from '@/components/ui/button'

export default function ProviderNotFound() {
  return (
    <Page crumbs={[{ label: 'Providers', href: '/providers' }, { label: 'No provider here' }]}>
      <h1 className="sr-only">No provider here</h1>
      <EmptyState
        title="No provider here"
        action={
          <Button asChild variant="outline">
            <Link href="/providers">Go to Providers</Link>
          </Button>
        }
      >
        There is nobody under this address in your practice.
      </EmptyState>
    </Page>
  )
}
