import Link from 'next/link'
import { EmptyState } from '@/components/layout/empty-state'
import { Button } from '@/components/ui/button'

export default function PracticeNotFound() {
  return (
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
  )
}
