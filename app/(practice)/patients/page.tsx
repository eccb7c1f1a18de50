import { Download, Plus } from 'lucide-react'
import type { Metadata } from 'next'
import Link from 'next/link'
import { openDb } from '@/app/_server/db'
import { isAllowed } from '@/app/_server/permissions'
import { requireActor } from '@/app/_server/session'
import { listHref } from '@/components/layout/list-href'
import { ListPages } from '@/components/layout/list-pages'
import { Page } from '@/components/layout/page'
import { PageHeader } from '@/components/layout/page-header'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { patientsAPage } from '@/db/queries/patient-list'
import { ListEmpty } from './_components/list-empty'
import { ListFilters, type PatientQuery } from './_components/list-filters'
import { PatientTable } from './_components/patient-table'
import { patientListInput } from './inputs'
import { readPatientList } from './workflow'

export const metadata: Metadata = { title: 'Patients' }

type PatientsPageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function PatientsPage({ searchParams }: PatientsPageProps) {
  const asked = patientListInput.parse(await searchParams)
  const { text, page: _, archived, ...kept } = asked
  const query: PatientQuery = { ...kept, text, archived: archived ? 'yes' : undefined }
  // Who was searched for does not stay in the address of a signed-out browser.
  const actor = await requireActor('patients:read', listHref('/patients', { ...query, text: undefined }))
  const { rows, count, page, payers, groups, widenings, isAny } = await readPatientList(await openDb(), actor, asked)
  const mayWrite = isAllowed(actor.role, 'patients:write')
  return (
    <Page crumbs={[{ label: 'Patients' }]}>
      <PageHeader
        title="Patients"
        isInHeadOnPhone
        actions={
          <>
            {isAllowed(actor.role, 'records:export') && count > 0 ? (
              <Button asChild variant="outline">
                <a href={listHref('/patients/export', query)} download>
                  <Download aria-hidden="true" /> Export CSV
                </a>
              </Button>
            ) : null}
            {mayWrite ? (
              <Button asChild>
                <Link href="/patients/new">
                  <Plus aria-hidden="true" /> New patient
                </Link>
              </Button>
            ) : null}
          </>
        }
      />
      <ListFilters query={query} payers={payers.map(({ id, name }) => ({ id, name }))} groups={groups} />
      {rows.length === 0 ? (
        <Card aria-label="Patients">
          <ListEmpty {...{ query, widenings, isAny, mayWrite }} />
        </Card>
      ) : (
        <>
          <PatientTable rows={rows} query={query} today={actor.today} />
          <ListPages path="/patients" query={query} page={page} size={patientsAPage} count={count} noun="patient" />
        </>
      )}
    </Page>
  )
}
