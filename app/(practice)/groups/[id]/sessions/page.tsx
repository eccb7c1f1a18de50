import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { openDb } from '@/app/_server/db'
import { isAllowed } from '@/app/_server/permissions'
import { requireActor } from '@/app/_server/session'
import { dayLabel } from '@/components/billing/service-date'
import { EmptyState } from '@/components/layout/empty-state'
import { ListPages } from '@/components/layout/list-pages'
import { Card } from '@/components/ui/card'
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from '@/components/ui/table'
import { timesInWords } from '@/lib/attendance/series'
import { GroupFrame } from '../_components/group-frame'
import { PartLinks } from '../_components/part-links'
import { type SessionRow, sessionState } from '../_components/session-state'
import { readGroupSessions } from '../workflow'

export const metadata: Metadata = { title: 'Sessions of the group' }

const asked = z.object({
  part: z.enum(['coming', 'past']).catch('coming').default('coming'),
  page: z.coerce.number().int().min(1).max(10_000).catch(1).default(1),
})

type Props = { params: Promise<{ id: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function GroupSessionsPage({ params, searchParams }: Props) {
  const { id } = await params
  const actor = await requireActor('groups:read', `/groups/${id}/sessions`)
  if (!/^[0-9a-f-]{36}$/.test(id)) notFound()
  const { part, page } = asked.parse(await searchParams)
  const read = await readGroupSessions(await openDb(), actor, { groupId: id, part, page })
  if (!read) notFound()
  const { head, rows, count } = read
  const path = `/groups/${id}/sessions`
  return (
    <GroupFrame head={head} current="sessions" today={actor.today} mayWrite={isAllowed(actor.role, 'groups:write')}>
      <PartLinks path={path} part={part} coming={head.sessions.coming} past={head.sessions.past} />
      {rows.length === 0 ? (
        <Card aria-label="Sessions">
          <EmptyState title={part === 'coming' ? 'No session ahead' : 'No session yet'}>
            {part === 'coming'
              ? 'A series makes them: say when the group meets, under Series.'
              : 'What was held stands here.'}
          </EmptyState>
        </Card>
      ) : (
        <Table label="Sessions">
          <TableHead>
            <tr>
              <TableHeader>Day</TableHeader>
              <TableHeader className="max-md:hidden">Time</TableHeader>
              <TableHeader className="max-md:hidden">Room</TableHeader>
              <TableHeader>State</TableHeader>
            </tr>
          </TableHead>
          <TableBody>
            {rows.map((one: SessionRow) => (
              <TableRow key={one.id}>
                <TableCell>
                  <Link href={`/sessions/${one.id}`} className="font-medium whitespace-nowrap hover:underline">
                    {dayLabel(one.date, actor.today)}
                  </Link>
                  <span className="block text-xs/4 text-muted-foreground md:hidden">
                    {timesInWords(one.startTime, one.endTime)}
                  </span>
                </TableCell>
                <TableCell className="whitespace-nowrap max-md:hidden">
                  {timesInWords(one.startTime, one.endTime)}
                </TableCell>
                <TableCell className="max-md:hidden">{one.room}</TableCell>
                <TableCell>{sessionState(one)}</TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      )}
      <ListPages path={path} query={{ part }} page={page} size={50} count={count} noun="session" />
    </GroupFrame>
  )
}
