import { Page } from '@/components/layout/page'
import { PageHeader } from '@/components/layout/page-header'
import { Skeleton } from '@/components/ui/skeleton'

export default function BatchesLoading() {
  return (
    <Page crumbs={[{ label: 'Claims', href: '/claims' }, { label: 'Batches' }]}>
      <PageHeader title="Batches" />
      <div role="status" aria-label="Batches are loading" className="after-a-moment rounded-lg border bg-card">
        {Array.from({ length: 6 }, (_, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows that stand for nothing yet.
          <div key={i} className="flex h-[45px] items-center gap-5 border-b px-4 last:border-b-0">
            <Skeleton className="h-3.5 w-20" />
            <Skeleton className="h-3.5 w-32 max-md:hidden" />
            <Skeleton className="ml-auto h-3.5 w-16" />
          </div>
        ))}
      </div>
    </Page>
  )
}
