import { LoadingRows } from '@/components/layout/loading-rows'
import { Page } from '@/components/layout/page'

export default function PatientLoading() {
  return (
    <Page crumbs={[{ label: 'Patients', href: '/patients' }, { label: 'Patient' }]}>
      <LoadingRows title="Patient" />
    </Page>
  )
}
