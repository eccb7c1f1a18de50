import Link from 'next/link'
import { EmptyState } from '@/components/layout/empty-state'
import { Page } from '@/components/layout/page'
import { Button } from '@/components/ui/button'

export default function PatientNotFound() {
  return (
    <Page crumbs={[{ label: 'Patients', href: '/patients' }, { label: 'No patient here' }]}>
      <h1 className="sr-only">No patient here</h1>
      <EmptyState
        title="No patient here"
        action={
          <Button asChild variant="outline">
            <Link href="/patients">Go to Patients</Link>
          </Button>
        }
      >
        The address is not right, or they are in no group that you lead.
      </EmptyState>
    </Page>
  )
}
