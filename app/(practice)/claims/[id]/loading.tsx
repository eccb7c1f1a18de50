import { Page } from '@/components/layout/page'
import { Skeleton } from '@/components/ui/skeleton'

/** A claim in the shape of what comes: its finding, its lines, and its facts at the right. */
export default function ClaimLoading() {
  return (
    <Page crumbs={[{ label: 'Claims', href: '/claims' }, { label: 'Claim' }]}>
      <div role="status" aria-label="The claim is loading" className="after-a-moment">
        <Skeleton className="h-7 w-56" />
        <Skeleton className="mt-2 mb-5 h-4 w-80 max-w-full" />
        <div className="grid gap-5 lg:grid-cols-[minmax(0,1fr)_316px]">
          <div className="space-y-5">
            <Skeleton className="h-24" />
            <Skeleton className="h-60" />
          </div>
          <Skeleton className="h-96" />
        </div>
      </div>
    </Page>
  )
}
