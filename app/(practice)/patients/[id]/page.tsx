import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { openDb } from '@/app/_server/db'
import { isAllowed } from '@/app/_server/permissions'
import { requireActor } from '@/app/_server/session'
import { listHref } from '@/components/layout/list-href'
import { Page } from '@/components/layout/page'
import { PageHeader } from '@/components/layout/page-header'
import { PageTabs } from '@/components/layout/page-tabs'
import { historyAPage } from '@/db/queries/patient-history'
import { isWithin } from '@/lib/kernel/dates'
import { dayInWords } from '@/lib/kernel/words'
import { CoverBadge } from '../_components/cover-word'
import { EditDetails } from './_components/edit-details'
import { PatientKeys } from './_components/patient-keys'
import { IsAside, SetAside } from './_components/patient-menu'
import { patientTabs } from './_components/patient-tabs'
import { TabContent } from './_components/tab-content'
import { patientTabInput } from './inputs'
import { readPatient } from './workflow'

export const metadata: Metadata = { title: 'Patient' }

type PatientPageProps = {
  params: Promise<{ id: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function PatientPage({ params, searchParams }: PatientPageProps) {
  const { id } = await params
  const asked = patientTabInput.parse(await searchParams)
  const actor = await requireActor('patients:read', listHref(`/patients/${id}`, asked))
  if (!/^[0-9a-f-]{36}$/.test(id)) notFound()
  const mayOpenClaims = isAllowed(actor.role, 'claims:read')
  // The claims of a patient are the owner's; to others the address is as good as the overview.
  const tab = asked.tab === 'claims' && !mayOpenClaims ? 'overview' : asked.tab
  const read = await readPatient(await openDb(), actor, { id, tab, page: asked.page })
  if (!read) notFound()
  const { patient, coverages, groups } = read
  const { today } = actor
  const name = `${patient.firstName} ${patient.lastName}`
  const mayWrite = isAllowed(actor.role, 'patients:write')
  const cover = coverages.find(
    (one) => one.rank === 'primary' && isWithin(today, { from: one.fromDate, through: one.throughDate }),
  )
  const current = groups.filter((one) => one.left === null || one.left >= today)
  const tabs = patientTabs(id, read, mayOpenClaims)
  return (
    <Page crumbs={[{ label: 'Patients', href: '/patients' }, { label: name }]}>
      <PatientKeys tabs={tabs.map((one) => one.href)} />
      <PageHeader
        title={name}
        badge={
          <CoverBadge cover={{ isCovered: cover !== undefined, through: cover?.throughDate ?? null }} today={today} />
        }
        facts={[
          ...(patient.preferredName ? [`Called ${patient.preferredName}`] : []),
          `Born ${dayInWords(patient.birthDate)}`,
          ...current.slice(0, 2).map((one) => `In ${one.name} since ${dayInWords(one.joined)}`),
          ...[...new Set(current.flatMap((one) => one.leaders))].slice(0, 2),
        ]}
        actions={
          mayWrite ? (
            <>
              {patient.isArchived ? null : <SetAside id={id} name={name} />}
              <EditDetails patient={patient} />
            </>
          ) : null
        }
      />
      {patient.isArchived ? <IsAside id={id} mayWrite={mayWrite} /> : null}
      <PageTabs label="Parts of the patient" tabs={tabs} current={tab} />
      <TabContent
        {...read}
        {...{ tab, page: asked.page, size: historyAPage, patientId: id, patientName: name }}
        payers={read.payers.map((one) => ({ id: one.id, name: one.name }))}
        looking={{
          ...{ today, mayWrite, mayOpenClaims },
          mayAuthorize: isAllowed(actor.role, 'authorizations:write'),
          mayReadNotes: isAllowed(actor.role, 'notes:read'),
        }}
      />
    </Page>
  )
}
