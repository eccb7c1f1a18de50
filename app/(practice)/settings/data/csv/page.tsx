import type { Metadata } from 'next'
import { openDb } from '@/app/_server/db'
import { isAllowed } from '@/app/_server/permissions'
import { findSession, requireActor } from '@/app/_server/session'
import { momentInWords } from '@/components/billing/moment-in-words'
import { Page } from '@/components/layout/page'
import { PageHeader } from '@/components/layout/page-header'
import { DataTabs } from '../_components/data-tabs'
import { ImportHistory } from '../_components/import-history'
import { countsInWords } from '../_components/import-types'
import { CsvPanel } from './_components/csv-panel'
import { kindWords } from './_components/csv-words'
import { UndoImport } from './_components/undo-import'
import { readCsvImports } from './workflow'

export const metadata: Metadata = { title: 'Import lists' }

export default async function CsvPage() {
  // Looking at the form changes nothing: who may take lists out may also bring them in.
  const actor = await requireActor('records:export', '/settings/data/csv')
  const session = await findSession()
  const zone = session?.practice.timeZone ?? 'UTC'
  const imports = await readCsvImports(await openDb(), actor)
  const isOwner = isAllowed(actor.role, 'practice:export')
  const settings = isOwner ? [{ label: 'Settings', href: '/settings' }] : []
  return (
    <Page crumbs={[...settings, { label: isOwner ? 'Import and export' : 'Import' }]}>
      <PageHeader
        title={isOwner ? 'Import and export' : 'Import'}
        isInHeadOnPhone
        facts={['Patients, coverages and authorizations from a spreadsheet']}
      />
      <DataTabs current="csv" isOwner={isOwner} />
      <div className="grid gap-4">
        <CsvPanel />
        <ImportHistory
          imports={imports.map((one) => ({
            ...{ id: one.id, fileName: one.fileName, state: one.state, problem: one.problem, by: one.by },
            what: one.kind === 'practice_file' ? 'Practice file' : kindWords[one.kind],
            made: countsInWords(one.counts),
            share: one.totalCount === 0 ? 0 : one.doneCount / one.totalCount,
            at: momentInWords(one.at, zone, actor.today),
          }))}
          actionOf={({ id, fileName, made, state }) =>
            state === 'done' ? <UndoImport {...{ id, fileName, made }} /> : null
          }
        />
      </div>
    </Page>
  )
}
