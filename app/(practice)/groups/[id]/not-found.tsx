import Link from 'next/link'
import { EmptyState } from '@/components/layout/empty-state'
import { Page } from '@/components/layout/page'
import { Button } from '@/components/ui/button'

export default function GroupNotFound() {
  return (
    <Page crumbs={[{ label: 'Groups', href: '/groups' }, { label: 'No group here' }]}>
      <h1 className="sr-only">No group here</h1>
      <EmptyState
        title="No group here"
        action={
          <Button asChild variant="outline">
            <Link href="/groups">Go to Groups</Link>
          </Button>
        }
      >
        It is not in this practice, or it is led by somebody else.
      </EmptyState>
    </Page>
  )
}
