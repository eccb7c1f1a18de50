import { Printer } from 'lucide-react'
import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { openDb } from '@/app/_server/db'
import { isAllowed } from '@/app/_server/permissions'
import { requireActor } from '@/app/_server/session'
import { EmptyState } from '@/components/layout/empty-state'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { AddMember } from './_components/add-member'
import { CoverNotice } from './_components/cover-notice'
import { FormerMembers } from './_components/former-members'
import { GroupFrame } from './_components/group-frame'
import { Roster } from './_components/roster'
import { rosterRows } from './_components/roster-view'
import { BringsCard, SeriesCard, SizeCard } from './_components/side-cards'
import { readRoster } from './workflow'

export const metadata: Metadata = { title: 'Group' }

export default async function GroupPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  const actor = await requireActor('groups:read', `/groups/${id}`)
  if (!/^[0-9a-f-]{36}$/.test(id)) notFound()
  const read = await readRoster(await openDb(), actor, id)
  if (!read) notFound()
  const { head, members, former, last, cover, size, hours } = read
  const { today } = actor
  const [next] = cover.sessions
  const rows = rosterRows(members, cover.members, last, today)
  const mayWrite = isAllowed(actor.role, 'groups:write') && !head.group.isArchived
  return (
    <GroupFrame
      head={head}
      current="roster"
      today={today}
      mayWrite={isAllowed(actor.role, 'groups:write')}
      seats={rows.map((row) => (row.tone === 'open' ? 'expected_uncovered' : 'expected'))}
      actions={
        <>
          {next ? (
            <Button asChild variant="outline">
              <Link href={`/sessions/${next.sessionId}/sign-in-sheet`} prefetch={false}>
                <Printer aria-hidden="true" /> Sign-in sheet
              </Link>
            </Button>
          ) : null}
          {mayWrite ? <AddMember groupId={id} today={today} /> : null}
        </>
      }
    >
      <div className="grid items-start gap-5 xl:grid-cols-[minmax(0,1fr)_306px]">
        <div className="min-w-0">
          <CoverNotice rows={rows} />
          {rows.length === 0 ? (
            <Card aria-label="Roster">
              <EmptyState
                title="Nobody in the circle yet"
                action={mayWrite ? <AddMember groupId={id} today={today} isFirst /> : null}
              >
                Members are expected at every session from their first day on.
              </EmptyState>
            </Card>
          ) : (
            <Roster rows={rows} today={today} mayWrite={mayWrite} />
          )}
          <FormerMembers rows={rosterRows(former, [], last, today)} today={today} mayWrite={mayWrite} />
        </div>
        <div className="grid gap-5 md:max-xl:grid-cols-2">
          <SeriesCard
            groupId={id}
            series={head.series}
            sessions={cover.sessions.slice(0, 5)}
            hours={hours}
            today={today}
          />
          <SizeCard size={size} capacity={head.group.capacity} />
          <BringsCard session={next} today={today} />
        </div>
      </div>
    </GroupFrame>
  )
}
