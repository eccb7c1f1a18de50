import { Download } from 'lucide-react'
import type { Metadata } from 'next'
import { openDb } from '@/app/_server/db'
import { findSession, requireActor } from '@/app/_server/session'
import { momentInWords } from '@/components/billing/moment-in-words'
import { Page } from '@/components/layout/page'
import { PageHeader } from '@/components/layout/page-header'
import { Button } from '@/components/ui/button'
import { Card, CardContent, CardHeader, CardTitle } from '@/components/ui/card'
import { DataTabs } from './_components/data-tabs'
import { ImportHistory } from './_components/import-history'
import { ImportPanel } from './_components/import-panel'
import { countsInWords } from './_components/import-types'
import { readDataPage } from './workflow'

export const metadata: Metadata = { title: 'Import and export' }

export default async function DataPage() {
  const actor = await requireActor('practice:export', '/settings/data')
  const session = await findSession()
  const zone = session?.practice.timeZone ?? 'UTC'
  const { practiceName, imports, full } = await readDataPage(await openDb(), actor)
  return (
    <Page crumbs={[{ label: 'Settings', href: '/settings' }, { label: 'Import and export' }]}>
      <PageHeader title="Import and export" isInHeadOnPhone facts={['Your data is one file, and yours to take away']} />
      <DataTabs current="practice" isOwner />
      <div className="grid gap-4">
        <Card aria-label="Export the practice">
          <CardHeader>
            <CardTitle>Export the practice</CardTitle>
          </CardHeader>
          <CardContent className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3 text-[13px]/5">
            <p className="max-w-[70ch] flex-1 basis-72 text-pretty text-muted-foreground">
              Everything that is billed from, as one practice file: patients, coverages, authorizations, groups,
              sessions, fees, payers and what has been sent. Imported elsewhere, it bills the same. Notes, sign-ins and
              the audit log are not in it.
            </p>
            <Button asChild>
              <a href="/settings/data/export" download>
                <Download aria-hidden="true" /> Export {practiceName}
              </a>
            </Button>
          </CardContent>
        </Card>
        <ImportPanel full={full} />
        <ImportHistory
          imports={imports.map((one) => ({
            ...{ id: one.id, fileName: one.fileName, state: one.state, problem: one.problem, by: one.by },
            what: 'Practice file',
            made: countsInWords(one.counts),
            share: one.totalCount === 0 ? 0 : one.doneCount / one.totalCount,
            at: momentInWords(one.at, zone, actor.today),
          }))}
        />
      </div>
    </Page>
  )
}
