import { LoadingRows } from '@/components/layout/loading-rows'
import { Page } from '@/components/layout/page'

export default function PeopleLoading() {
  return (
    <Page crumbs={[{ label: 'Settings', href: '/settings' }, { label: 'People' }]}>
      <LoadingRows title="People" rows={4} />
    </Page>
  )
}
