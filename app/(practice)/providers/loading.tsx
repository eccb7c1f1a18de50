import { LoadingRows } from '@/components/layout/loading-rows'
import { Page } from '@/components/layout/page'

export default function ProvidersLoading() {
  return (
    <Page crumbs={[{ label: 'Providers' }]}>
      <LoadingRows title="Providers" />
    </Page>
  )
}
