import type { Metadata } from 'next'
import Link from 'next/link'
import { openDb } from '@/app/_server/db'
import { requireActor } from '@/app/_server/session'
import { Page } from '@/components/layout/page'
import { PageHeader } from '@/components/layout/page-header'
import { Checklist } from '../_components/checklist'
import { readFirstHour } from './workflow'

export const metadata: Metadata = { title: 'First hour' }

export default async function StartPage() {
  const actor = await requireActor('settings:read', '/start')
  const steps = await readFirstHour(await openDb(), actor)
  const isDone = steps.every((one) => one.missing === null)
  return (
    <Page crumbs={[{ label: 'First hour' }]}>
      <PageHeader
        title={isDone ? 'Your practice bills' : 'The first hour'}
        facts={[
          isDone ? 'Every step is done, read from your records' : 'Each step closes itself when its record is there',
          <Link key="guide" href="/guide" className="text-primary underline decoration-primary-line underline-offset-4">
            How a day goes
          </Link>,
        ]}
      />
      <Checklist steps={steps} />
    </Page>
  )
}
