import type { ReactNode } from 'react'
import { SeatRing, type SeatState } from '@/components/billing/seat-ring'
import { Page } from '@/components/layout/page'
import { PageHeader } from '@/components/layout/page-header'
import { PageTabs } from '@/components/layout/page-tabs'
import { Badge } from '@/components/ui/badge'
import { type Rhythm, seriesInWords } from '@/lib/attendance/series'
import type { IsoDate } from '@/lib/kernel/dates'
import { listInWords } from '@/lib/kernel/words'

export type FrameHead = {
  group: { id: string; name: string; capacity: number | null; isArchived: boolean }
  facilitators: readonly { name: string; licence: string }[]
  series: readonly (Rhythm & { startTime: string; endTime: string; locationName: string; room: string | null })[]
  members: number
  sessions: { coming: number; past: number }
}

type GroupFrameProps = {
  head: FrameHead
  current: 'roster' | 'sessions' | 'series' | 'settings'
  today: IsoDate
  mayWrite: boolean
  /** A dot a member in roster order; where the roster has not been read each is only expected. */
  seats?: readonly SeatState[]
  actions?: ReactNode
  children: ReactNode
}

/** What every page of a group has: its name and when, where and by whom, and its parts. */
export function GroupFrame({ head, current, today, mayWrite, seats, actions, children }: GroupFrameProps) {
  const { group, facilitators, series, members, sessions } = head
  const now = series.filter((one) => one.through === null || one.through >= today)
  const [first] = now
  const [lead, ...others] = facilitators.map((one) => `${one.name}, ${one.licence}`)
  const path = `/groups/${group.id}`
  return (
    <Page crumbs={[{ label: 'Groups', href: '/groups' }, { label: group.name }]}>
      <div className="flex items-start gap-x-4">
        <SeatRing
          seats={seats ?? Array.from({ length: members }, () => 'expected' as const)}
          size={44}
          className="mt-1 max-md:hidden"
        />
        <div className="min-w-0 flex-1">
          <PageHeader
            title={group.name}
            badge={<StateBadge isArchived={group.isArchived} members={members} capacity={group.capacity} />}
            facts={[
              first ? seriesInWords(first, today) : 'No series yet',
              ...(now.length > 1 ? [`${now.length} series`] : []),
              ...(first ? [[first.locationName, first.room].filter(Boolean).join(', ')] : []),
              lead === undefined
                ? 'Nobody leads it yet'
                : others.length > 0
                  ? `${lead}, with ${listInWords(others)}`
                  : lead,
            ]}
            actions={actions}
          />
        </div>
      </div>
      <PageTabs
        label="Parts of the group"
        current={current}
        tabs={[
          { key: 'roster', label: 'Roster', href: path, count: members },
          { key: 'sessions', label: 'Sessions', href: `${path}/sessions`, count: sessions.coming + sessions.past },
          { key: 'series', label: 'Series', href: `${path}/series` },
          ...(mayWrite ? [{ key: 'settings', label: 'Settings', href: `${path}/settings` }] : []),
        ]}
      />
      {children}
    </Page>
  )
}

type StateBadgeProps = { isArchived: boolean; members: number; capacity: number | null }

function StateBadge({ isArchived, members, capacity }: StateBadgeProps) {
  if (isArchived) return <Badge tone="blocked">Set aside</Badge>
  if (capacity !== null && members > capacity) return <Badge tone="hold">Over its places</Badge>
  return <Badge tone="blocked">{capacity !== null && members === capacity ? 'Full' : 'Open'}</Badge>
}
