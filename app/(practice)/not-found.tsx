import Link from 'next/link'
import { EmptyState } from '@/components/layout/empty-state'
import { Page } from '@/components/layout/page'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'

export default function PracticeNotFound() {
  return (
    <Page crumbs={[{ label: 'Today', href: '/today' }, { label: 'Not found' }]}>
      <h1 className="sr-only">Not found</h1>
      <Card>
        <EmptyState
          title="Nothing is here"
          action={
            <Button asChild variant="outline">
              <Link href="/today">Go to Today</Link>
            </Button>
          }
        >
          This page does not exist, or it is not yours to open.
        </EmptyState>
      </Card>
    </Page>
  )
}
