import { LoadingRows } from '@/components/layout/loading-rows'
import { Page } from '@/components/layout/page'

export default function PatientsLoading() {
  return (
    <Page crumbs={[{ label: 'Patients' }]}>
      <LoadingRows title="Patients" />
    </Page>
  )
}
