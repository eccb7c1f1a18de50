import { Pencil } from 'lucide-react'
import type { Metadata } from 'next'
import Link from 'next/link'
import { openDb } from '@/app/_server/db'
import { requireActor } from '@/app/_server/session'
import { EmptyState } from '@/components/layout/empty-state'
import { Page } from '@/components/layout/page'
import { PageHeader } from '@/components/layout/page-header'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { yearOf } from '@/lib/kernel/dates'
import { zoneInWords } from '../_components/zone-in-words'
import { ClosedDays } from './_components/closed-days'
import { ComingChange } from './_components/coming-change'
import { HolidaysCard } from './_components/holidays-card'
import { hoursHref } from './_components/hours-href'
import { LocationSelect } from './_components/location-select'
import { TryPanel } from './_components/try-panel'
import { WeekCard } from './_components/week-card'
import { hoursPageInput } from './inputs'
import { readHoursPage } from './workflow'

export const metadata: Metadata = { title: 'Posted hours' }

export default async function HoursPage({ searchParams }: PageProps<'/settings/hours'>) {
  const asked = new URLSearchParams(Object.entries(await searchParams).map(([name, value]) => [name, String(value)]))
  const actor = await requireActor('settings:read', `/settings/hours?${asked}`)
  const question = hoursPageInput.parse(Object.fromEntries(asked))
  const page = await readHoursPage(await openDb(), actor, question)
  const crumbs = [{ label: 'Settings', href: '/settings' }, { label: 'Posted hours' }]
  if (!page.location) return <NoLocation crumbs={crumbs} />
  const { location, places, practice, versions, meetings, tried, days } = page
  const here = { ...question, location: question.location ? location.id : undefined }
  const next = versions.find((one) => one.from > actor.today)
  const years = [undefined, yearOf(actor.today), yearOf(actor.today) + 1]
  return (
    <Page crumbs={crumbs}>
      <PageHeader
        title="Posted hours"
        isInHeadOnPhone="title"
        facts={[
          location.name,
          zoneInWords(location.timeZone),
          'A session inside these hours can carry 99051, one outside them 99050',
        ]}
        actions={
          <>
            {places.length > 1 ? (
              <LocationSelect
                current={location.id}
                places={places.map((one) => ({
                  ...{ id: one.id, name: one.name },
                  href: hoursHref({ ...question, location: one.id, version: undefined }),
                }))}
              />
            ) : null}
            <Button asChild>
              <Link href={`/settings/hours/change?location=${location.id}`}>
                <Pencil aria-hidden="true" />
                {versions.length === 0 ? 'Post your hours' : 'Change hours'}
              </Link>
            </Button>
          </>
        }
      />
      <div className="grid items-start gap-5 lg:grid-cols-[minmax(0,1fr)_340px]">
        <div className="grid min-w-0 gap-5 max-lg:order-2">
          <WeekCard {...{ versions, meetings, tried, today: actor.today, here, shown: question.version }} />
          <ClosedDays
            locationId={location.id}
            days={days}
            today={actor.today}
            year={question.year ?? null}
            spans={years.map((year) => ({
              label: year === undefined ? 'Next 60 days' : String(year),
              href: hoursHref({ ...here, year }),
              isCurrent: year === question.year,
            }))}
          />
        </div>
        <div className="grid gap-5 max-lg:order-1 max-lg:contents">
          <div className="max-lg:order-1">
            <TryPanel tried={tried} here={here} />
          </div>
          <div className="grid gap-5 max-lg:order-3">
            {next ? (
              <ComingChange
                now={versions.findLast((one) => one.from <= actor.today) ?? null}
                next={next}
                href={hoursHref({ ...here, version: next.from })}
              />
            ) : null}
            <HolidaysCard closedHolidays={practice.closedHolidays} version={practice.version} today={actor.today} />
          </div>
        </div>
      </div>
    </Page>
  )
}

function NoLocation({ crumbs }: { crumbs: { label: string; href?: string }[] }) {
  return (
    <Page crumbs={crumbs}>
      <PageHeader title="Posted hours" />
      <Card>
        <EmptyState
          title="No location yet"
          action={
            <Button asChild>
              <Link href="/settings/locations">Add a location</Link>
            </Button>
          }
        >
          Hours are posted for a place. Add where you meet first.
        </EmptyState>
      </Card>
    </Page>
  )
}
