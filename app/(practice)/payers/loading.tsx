import { LoadingRows } from '@/components/layout/loading-rows'
import { Page } from '@/components/layout/page'

export default function LoadingPayers() {
  return (
    <Page crumbs={[{ label: 'Payers' }]}>
      <LoadingRows title="Payers" />
    </Page>
  )
}
