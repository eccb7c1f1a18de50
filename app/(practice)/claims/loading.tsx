import { Page } from '@/components/layout/page'
import { PageHeader } from '@/components/layout/page-header'
import { QueueSkeleton } from './_components/queue-skeleton'

export default function ClaimsLoading() {
  return (
    <Page crumbs={[{ label: 'Claims' }]}>
      <PageHeader title="Claims" />
      <QueueSkeleton />
    </Page>
  )
}
