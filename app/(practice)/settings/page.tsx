import { ArrowLeftRight, Building2, CalendarOff, Clock, DollarSign, Landmark, MapPin, Send, Users } from 'lucide-react'
import type { Metadata } from 'next'
import type { ComponentProps } from 'react'
import { openDb } from '@/app/_server/db'
import { requireActor } from '@/app/_server/session'
import { Page } from '@/components/layout/page'
import { PageHeader } from '@/components/layout/page-header'
import { holidayWords } from '@/lib/codes/holiday-words'
import { count, listInWords } from '@/lib/kernel/words'
import { PartCard } from './_components/part-card'
import { zoneInWords } from './_components/zone-in-words'
import { readSettings } from './workflow'

export const metadata: Metadata = { title: 'Settings' }

export default async function SettingsPage() {
  const actor = await requireActor('settings:read', '/settings')
  const parts = partsOf(await readSettings(await openDb(), actor))
  const missing = parts.flatMap((one) => one.missing ?? []).length
  return (
    <Page crumbs={[{ label: 'Settings' }]}>
      <PageHeader
        title="Settings"
        isInHeadOnPhone="title"
        facts={[missing === 0 ? 'Everything a claim needs is entered' : `${count(missing, 'thing')} missing`]}
      />
      <ul className="grid gap-4 md:grid-cols-2 xl:grid-cols-3">
        {parts.map((part) => (
          <PartCard key={part.title} {...part} />
        ))}
      </ul>
    </Page>
  )
}

function partsOf(facts: Awaited<ReturnType<typeof readSettings>>): ComponentProps<typeof PartCard>[] {
  const { practice, places, payers, fees, codesWithoutFee, senderProblems } = facts
  const { submitter, receiver, closedHolidays } = practice
  const isSender = (message: string) => /submitter|receiver/.test(message)
  const unposted =
    places.length === 0
      ? ['Add where you meet first']
      : places.filter((one) => one.hoursVersions === 0).map((one) => `Post the hours of ${one.name}`)
  return [
    {
      ...{ icon: Building2, title: 'Practice', href: '/settings/practice' },
      summary: [
        practice.name,
        practice.npi ? `NPI ${practice.npi}` : 'no NPI yet',
        zoneInWords(practice.timeZone),
      ].join(', '),
      missing: senderProblems.filter((one) => !isSender(one)),
    },
    {
      ...{ icon: MapPin, title: 'Locations', href: '/settings/locations' },
      summary: places.length === 0 ? 'Where you meet' : listInWords(places.map((one) => one.name)),
      missing: places.length === 0 ? ['Add where you meet'] : [],
    },
    {
      ...{ icon: Clock, title: 'Posted hours', href: '/settings/hours' },
      summary: 'When you are open: 99050 and 99051 rest on it. Try a time there.',
      missing: unposted,
    },
    {
      ...{ icon: CalendarOff, title: 'Holidays', href: '/settings/hours#holidays' },
      summary:
        closedHolidays.length === 0
          ? 'Closed on no holiday'
          : `Closed on ${listInWords(closedHolidays.map((name) => holidayWords[name]))}`,
      missing: null,
    },
    {
      ...{ icon: DollarSign, title: 'Fees', href: '/settings/fees' },
      summary: fees === 0 ? 'What a unit of a code costs' : `Fees for ${count(fees, 'code')}`,
      missing: codesWithoutFee.length > 0 ? [`No fee for ${listInWords(codesWithoutFee)}`] : [],
    },
    {
      ...{ icon: Send, title: 'Submitter and receiver', href: '/settings/practice#submitter' },
      summary:
        submitter && receiver ? `${submitter.id} sends to ${receiver.name}` : 'Your clearinghouse gives both ids',
      missing: senderProblems.filter(isSender),
    },
    {
      ...{ icon: Landmark, title: 'Payers', href: '/payers' },
      summary: payers.length === 0 ? 'Who pays' : count(payers.length, 'payer'),
      missing: payers.length === 0 ? ['Add a payer'] : [],
    },
    {
      ...{ icon: Users, title: 'People', href: '/settings/people' },
      ...{ summary: 'Who may sign in, and as what', missing: null },
    },
    {
      ...{ icon: ArrowLeftRight, title: 'Import and export', href: '/settings/data' },
      ...{ summary: 'The whole practice as one file, in and out', missing: null },
    },
  ]
}
