import { Plus } from 'lucide-react'
import type { Metadata } from 'next'
import Link from 'next/link'
import { Suspense } from 'react'
import { openDb } from '@/app/_server/db'
import { isAllowed } from '@/app/_server/permissions'
import { requireActor } from '@/app/_server/session'
import { listHref } from '@/components/layout/list-href'
import { ListPages } from '@/components/layout/list-pages'
import { LoadingList } from '@/components/layout/loading-list'
import { Page } from '@/components/layout/page'
import { PageHeader } from '@/components/layout/page-header'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import type { Actor } from '@/db/in-practice'
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
  const title = actor.role === 'clinician' ? 'My patients' : 'Patients'
  return (
    <Page crumbs={[{ label: title }]}>
      <Suspense
        fallback={
          <>
            <PageHeader title={title} isInHeadOnPhone />
            <LoadingList label="Patients" cells={['w-40', 'w-24', 'w-36', 'w-28', 'w-36', 'w-20']} filters={3} />
          </>
        }
      >
        <Patients {...{ actor, title, asked, query }} />
      </Suspense>
    </Page>
  )
}

type PatientsProps = {
  actor: Actor
  title: string
  asked: ReturnType<typeof patientListInput.parse>
  query: PatientQuery
}

/** The patients of a filter, once they have been read. */
async function Patients({ actor, title, asked, query }: PatientsProps) {
  const { rows, count, page, payers, groups, widenings, isAny } = await readPatientList(await openDb(), actor, asked)
  const mayWrite = isAllowed(actor.role, 'patients:write')
  const exportHref =
    isAllowed(actor.role, 'records:export') && count > 0 ? listHref('/patients/export', query) : undefined
  return (
    <>
      <PageHeader
        title={title}
        isInHeadOnPhone
        actions={
          mayWrite ? (
            <Button asChild>
              <Link href="/patients/new">
                <Plus aria-hidden="true" /> New patient
              </Link>
            </Button>
          ) : null
        }
      />
      <ListFilters
        query={query}
        payers={payers.map(({ id, name }) => ({ id, name }))}
        groups={groups}
        exportHref={exportHref}
      />
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
    </>
  )
}
