import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { openDb } from '@/app/_server/db'
import { requireActor } from '@/app/_server/session'
import { Page } from '@/components/layout/page'
import { PageHeader } from '@/components/layout/page-header'
import { nextFreeDay } from '@/lib/hours/next-free-day'
import { versionOn } from '@/lib/hours/posted-hours'
import { addDays } from '@/lib/kernel/dates'
import { hoursPageInput } from '../inputs'
import { readHoursPage } from '../workflow'
import { PostHoursForm } from './_components/post-hours-form'

export const metadata: Metadata = { title: 'Change hours' }

export default async function ChangeHoursPage({ searchParams }: PageProps<'/settings/hours/change'>) {
  const { location: asked } = await searchParams
  const actor = await requireActor('settings:read', `/settings/hours/change?location=${asked ?? ''}`)
  const question = hoursPageInput.parse({ location: asked })
  const page = await readHoursPage(await openDb(), actor, question)
  if (!page.location) redirect('/settings/hours')
  const { location, versions } = page
  if (question.location && question.location !== location.id) notFound()
  const latest = versions.at(-1)
  const fromDate = nextFreeDay(
    versions.length === 0 ? actor.today : addDays(actor.today, 1),
    versions.map((one) => one.from),
  )
  const hours = `/settings/hours?location=${location.id}`
  return (
    <Page
      crumbs={[
        { label: 'Settings', href: '/settings' },
        { label: 'Posted hours', href: hours },
        { label: versions.length === 0 ? 'Post hours' : 'Change hours' },
      ]}
    >
      <PageHeader
        title={versions.length === 0 ? 'Post your hours' : 'Change hours'}
        facts={[location.name, 'A whole week from a day on; what was posted before stays as it was']}
      />
      <PostHoursForm
        locationId={location.id}
        fromDate={fromDate}
        weekly={(versionOn(versions, fromDate) ?? latest)?.weekly ?? {}}
        cancelHref={hours}
      />
    </Page>
  )
}
