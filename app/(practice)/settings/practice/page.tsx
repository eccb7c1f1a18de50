import { CircleAlert } from 'lucide-react'
import type { Metadata } from 'next'
import { openDb } from '@/app/_server/db'
import { requireActor } from '@/app/_server/session'
import { Page } from '@/components/layout/page'
import { PageHeader } from '@/components/layout/page-header'
import { Notice } from '@/components/ui/notice'
import { checkSender } from '@/lib/practice-file/check-sender'
import { timeZoneOptions } from '../_components/time-zones'
import { practiceFields } from './_components/practice-fields'
import { PracticeForm } from './_components/practice-form'
import { readPracticePage } from './workflow'

export const metadata: Metadata = { title: 'Practice' }

export default async function PracticePage() {
  const actor = await requireActor('settings:read', '/settings/practice')
  const practice = await readPracticePage(await openDb(), actor)
  const sender = checkSender(practice)
  return (
    <Page crumbs={[{ label: 'Settings', href: '/settings' }, { label: 'Practice' }]}>
      <PageHeader title="Practice" isInHeadOnPhone="title" facts={['Who you are, as every claim carries it']} />
      {sender.ok ? null : (
        <div className="mb-4">
          <Notice tone="hold" icon={CircleAlert} title="No 837P can be made yet">
            {sender.error.map((one) => one.message).join(' ')}
          </Notice>
        </div>
      )}
      <PracticeForm
        version={practice.version}
        fields={practiceFields(practice)}
        address={practice.address}
        keepsNotes={practice.keepsNotes}
        timeZones={timeZoneOptions(practice.timeZone)}
      />
    </Page>
  )
}
