import { CalendarClock } from 'lucide-react'
import Link from 'next/link'
import type { ComponentProps } from 'react'
import { EmptyState } from '@/components/layout/empty-state'
import { Card, CardCount, CardHeader, CardTitle } from '@/components/ui/card'
import { Notice } from '@/components/ui/notice'
import type { PostedHours } from '@/lib/hours/location'
import { versionOn } from '@/lib/hours/posted-hours'
import { addDays, type IsoDate, weekdayOf } from '@/lib/kernel/dates'
import { dayInWords } from '@/lib/kernel/words'
import { type HoursHref, hoursHref } from './hours-href'
import { VersionsMenu } from './versions-menu'
import { WeekPicture } from './week-picture'

type WeekCardProps = {
  versions: readonly PostedHours[]
  meetings: ComponentProps<typeof WeekPicture>['meetings']
  tried: { date: IsoDate; begins: string }
  today: IsoDate
  here: HoursHref
  /** The version asked for; else the one in force, else the first to come. */
  shown: IsoDate | undefined
}

/** One version of the hours as a picture, with the others in a menu. */
export function WeekCard({ versions, meetings, tried, today, here, shown }: WeekCardProps) {
  const inForce = versionOn(versions, today)
  const version = versions.find((one) => one.from === shown) ?? inForce ?? versions[0]
  if (!version) {
    return (
      <Card>
        <EmptyState title="Post your hours first">
          Until then no add-on is billed: 99050 and 99051 rest on the hours you post.
        </EmptyState>
      </Card>
    )
  }
  const standingOf = ({ from }: PostedHours) => (from === inForce?.from ? 'in force' : from > today ? 'coming' : 'past')
  const after = versions.find((one) => one.from > version.from)
  return (
    <Card>
      <CardHeader>
        <CardTitle>Since {dayInWords(version.from)}</CardTitle>
        <CardCount>
          {standingOf(version)}
          {after ? `, through ${dayInWords(addDays(after.from, -1))}` : ''}
        </CardCount>
        <VersionsMenu
          current={version.from}
          versions={[...versions].reverse().map((one) => ({
            ...{ from: one.from, standing: standingOf(one) },
            href: hoursHref({ ...here, version: one.from === inForce?.from ? undefined : one.from }),
          }))}
        />
      </CardHeader>
      {version.from === inForce?.from ? null : (
        <div className="border-b p-3">
          <Notice tone="info" icon={CalendarClock}>
            {standingOf(version) === 'past' ? 'This is how it was.' : 'This is how it will be.'} A posted week is never
            edited: a change is a new version from a day.{' '}
            <Link
              href={hoursHref({ ...here, version: undefined })}
              className="text-primary underline decoration-primary-line underline-offset-4"
            >
              Show the hours in force
            </Link>
          </Notice>
        </div>
      )}
      <WeekPicture
        weekly={version.weekly}
        meetings={meetings}
        tried={
          versionOn(versions, tried.date)?.from === version.from
            ? { weekday: weekdayOf(tried.date), begins: tried.begins }
            : null
        }
      />
    </Card>
  )
}
