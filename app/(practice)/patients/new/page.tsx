import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { openDb } from '@/app/_server/db'
import { isAllowed } from '@/app/_server/permissions'
import { requireActor } from '@/app/_server/session'
import { Page } from '@/components/layout/page'
import { PageHeader } from '@/components/layout/page-header'
import { inPractice } from '@/db/in-practice'
import { listPayers } from '@/db/queries/payers'
import { NewPatientForm } from '../_components/new-patient-form'

export const metadata: Metadata = { title: 'New patient' }

export default async function NewPatientPage() {
  // Looking at the form changes nothing: the action asks for patients:write, which a request from outside never has.
  const actor = await requireActor('patients:read', '/patients/new')
  if (!isAllowed(actor.role, 'patients:write')) notFound()
  const payers = await inPractice(await openDb(), actor, (tx) => listPayers(tx, actor.practiceId))
  return (
    <Page crumbs={[{ label: 'Patients', href: '/patients' }, { label: 'New patient' }]}>
      <PageHeader title="New patient" isInHeadOnPhone />
      <NewPatientForm payers={payers.map(({ id, name }) => ({ id, name }))} today={actor.today} />
    </Page>
  )
}
