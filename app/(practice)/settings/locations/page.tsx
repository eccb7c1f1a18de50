import type { Metadata } from 'next'
import Link from 'next/link'
import { openDb } from '@/app/_server/db'
import { requireActor } from '@/app/_server/session'
import { EmptyState } from '@/components/layout/empty-state'
import { Page } from '@/components/layout/page'
import { PageHeader } from '@/components/layout/page-header'
import { Badge } from '@/components/ui/badge'
import { Card } from '@/components/ui/card'
import { placeLabels } from '@/lib/codes/places-of-service'
import { timeZoneOptions } from '../_components/time-zones'
import { zoneInWords } from '../_components/zone-in-words'
import { zipInWords } from '../practice/_components/practice-fields'
import { placeInWords } from './_components/location-fields'
import { AddLocation, CloseLocation, EditLocation } from './_components/location-sheet'
import { readLocationsPage } from './workflow'

export const metadata: Metadata = { title: 'Locations' }

export default async function LocationsPage() {
  const actor = await requireActor('settings:read', '/settings/locations')
  const { places, timeZone, billingAddress } = await readLocationsPage(await openDb(), actor)
  const listed = Object.keys(placeLabels)
  const options = (placeOfService?: string) => ({
    placesOfService: [...(placeOfService && !listed.includes(placeOfService) ? [placeOfService] : []), ...listed]
      .sort((a, b) => Number(b === '11') - Number(a === '11') || (a < b ? -1 : 1))
      .map((value) => ({ value, label: placeInWords(value) })),
    ...{ timeZones: timeZoneOptions(timeZone), ownZone: zoneInWords(timeZone) },
  })
  // The first place is most often where the practice is billed from.
  const billed = { ...billingAddress, zip: zipInWords(billingAddress.zip) }
  return (
    <Page crumbs={[{ label: 'Settings', href: '/settings' }, { label: 'Locations' }]}>
      <PageHeader
        title="Locations"
        isInHeadOnPhone="title"
        facts={['Where you meet', 'Each has its own posted hours']}
        actions={<AddLocation isMain suggested={places.length === 0 ? billed : null} {...options()} />}
      />
      <Card>
        {places.length === 0 ? (
          <EmptyState title="No location yet">
            Add where you meet: sessions are held and hours are posted there.
          </EmptyState>
        ) : (
          <ul className="divide-y">
            {places.map((place) => (
              <li
                key={place.id}
                className="grid items-center gap-x-4 gap-y-1.5 px-4 py-3 text-[13px]/[18px] md:grid-cols-[minmax(0,1.1fr)_minmax(0,1.4fr)_minmax(0,1fr)_auto]"
              >
                <div>
                  <p className="flex flex-wrap items-center gap-2 font-medium">
                    {place.name}
                    {place.isArchived ? <Badge tone="blocked">Set aside</Badge> : null}
                  </p>
                  <p className="text-muted-foreground">{placeInWords(place.placeOfService)}</p>
                </div>
                <p className="text-muted-foreground">
                  {place.address.street}
                  {place.address.street2 ? `, ${place.address.street2}` : ''}, {place.address.city},{' '}
                  {place.address.state} {zipInWords(place.address.zip)}
                  {place.address.zip.length === 9 ? null : (
                    <span className="block text-hold">The ZIP needs nine digits (E-31)</span>
                  )}
                </p>
                <p className="text-muted-foreground">
                  {zoneInWords(place.timeZone ?? timeZone)}
                  {place.isArchived ? null : (
                    <Link
                      href={`/settings/hours?location=${place.id}`}
                      className="touch-target flex items-center text-primary underline-offset-2 hover:underline"
                    >
                      {place.hoursVersions === 0 ? 'Post its hours' : 'Posted hours'}
                    </Link>
                  )}
                </p>
                {place.isArchived ? (
                  <span />
                ) : (
                  <span className="flex gap-2">
                    <EditLocation place={viewOf(place)} {...options(place.placeOfService)} />
                    <CloseLocation id={place.id} name={place.name} />
                  </span>
                )}
              </li>
            ))}
          </ul>
        )}
      </Card>
    </Page>
  )
}

type Listed = Awaited<ReturnType<typeof readLocationsPage>>['places'][number]

function viewOf({ id, name, placeOfService, timeZone, address, version }: Listed) {
  return { id, name, placeOfService, timeZone, address, version }
}
